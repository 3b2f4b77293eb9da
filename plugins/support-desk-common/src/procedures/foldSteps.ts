import type { CompiledModel } from '../model';
import { isProof } from './proofs';
import { isGroup, isOtherwise, isUserSide, titleOf } from './stepWords';
import type {
  PlacedStep,
  PlannedChecklist,
  ProcedureEvent,
  ProcedureFacts,
  Standings,
  StepStanding,
} from './types';

const FALLS_AWAY: StepStanding = { state: 'notApplicable', automatic: true };

/** What a step says that tells somebody something. */
const TELLS = /^(notif(y|ies)|tells?|informs?) /i;

/**
 * How the steps of a checklist stand after a history: what somebody ticked, else what an event proved. What was ticked or taken back
 * later counts more than what was proved before.
 */
export function foldSteps(
  checklist: PlannedChecklist,
  facts: ProcedureFacts,
  events: ProcedureEvent[],
  model: CompiledModel,
): Standings {
  const standings = new Map<string, StepStanding>();
  for (const event of events) {
    const ticked = tickOf(checklist, event);
    for (const placed of checklist.steps) {
      const { id } = placed.step;
      if (ticked?.step === id) {
        if (ticked.standing) standings.set(id, ticked.standing);
        else standings.delete(id);
      } else if (!standings.has(id) && isProof(placed, event, model)) {
        standings.set(id, provedBy(placed, event));
      }
    }
  }
  for (const placed of checklist.steps) fallAway(placed, standings);
  for (const placed of checklist.steps)
    skipTold(placed, standings, facts, model);
  // A group stands as its steps do, and those come after it.
  for (const placed of [...checklist.steps].reverse())
    gather(placed, standings);
  return standings;
}

/** Whether a step is over, and everything below it. */
export function isSettled(placed: PlacedStep, standings: Standings): boolean {
  return (
    standings.has(placed.step.id) &&
    placed.children.every(it => isSettled(it, standings))
  );
}

function tickOf(
  { id }: PlannedChecklist,
  { type, data, at, actor }: ProcedureEvent,
): { step: string; standing?: StepStanding } | undefined {
  if (type !== 'stepTicked' || data.checklist !== id) return undefined;
  const { state, answer, outcome } = data as Partial<StepStanding>;
  const step = String(data.step);
  if (data.state === 'open' || !state) return { step };
  return {
    step,
    standing: {
      state,
      at,
      by: actor,
      ...(answer && { answer }),
      ...(outcome && { outcome }),
    },
  };
}

function provedBy({ step }: PlacedStep, event: ProcedureEvent): StepStanding {
  const { type, at, actor } = event;
  return {
    state: 'done',
    automatic: true,
    at,
    ...(type !== 'clockMet' && { by: actor }),
    ...(step.category && { answer: 'yes' as const }),
  };
}

/** Steps that others rule out: below a no, beside the one that was chosen, after what will not be done. */
function fallAway(placed: PlacedStep, standings: Map<string, StepStanding>) {
  const { step, parent } = placed;
  if (standings.has(step.id)) return;
  const above = parent && standings.get(parent.step.id);
  const declined =
    above &&
    (above.answer === 'no' || above.state !== 'done') &&
    !(above.answer === 'no' && isOtherwise(placed));
  const chosen =
    parent?.step.choose === 'one' &&
    parent.children.some(it => standings.get(it.step.id)?.state === 'done');
  const stands = step.after.map(id => standings.get(id));
  const inVain =
    stands.length > 0 && stands.every(it => it && it.state !== 'done');
  if (declined || chosen || inVain) standings.set(step.id, FALLS_AWAY);
}

/** Nobody of those who work on it is told what they reported themselves (S0-129); whoever asked is told what becomes of it. */
function skipTold(
  { step }: PlacedStep,
  standings: Map<string, StepStanding>,
  { requesterRoles }: ProcedureFacts,
  model: CompiledModel,
) {
  if (standings.has(step.id) || !TELLS.test(step.text)) return;
  const text = step.text.toLocaleLowerCase('en');
  const names = (id: string) =>
    [titleOf(model, id), id.replace(/-/g, ' ')].map(it =>
      it.toLocaleLowerCase('en'),
    );
  const told = requesterRoles.filter(id => !isUserSide(model, id));
  if (told.some(id => names(id).some(it => text.includes(it)))) {
    standings.set(step.id, FALLS_AWAY);
  }
}

/** A group of steps is done with them. */
function gather(placed: PlacedStep, standings: Map<string, StepStanding>) {
  const { step, children } = placed;
  if (standings.has(step.id) || !isGroup(placed)) return;
  if (!children.every(it => isSettled(it, standings))) return;
  const states = children.map(it => standings.get(it.step.id)!);
  const last = states
    .map(it => it.at)
    .reduce((a, b) => (a && b && a > b ? a : b ?? a), undefined);
  standings.set(step.id, {
    state: states.some(it => it.state === 'done') ? 'done' : 'notApplicable',
    automatic: true,
    ...(last && { at: last }),
  });
}
