import { calendarOf } from '../access';
import type { Checklist, ChecklistStep } from '../api';
import type { CompiledModel, CompiledStep } from '../model';
import { computeDue, startOf } from '../targets';
import { looksForWorkaround } from '../triage';
import { obstacleTo, responsibleFor, roleObstacle } from './obstacles';
import { planChecklists } from './planChecklists';
import { isDecision, leadsTo } from './stepWords';
import type {
  PlacedStep,
  ProcedureEvent,
  ProcedureFacts,
  ProcedureViewer,
  StandingChecklist,
} from './types';

/**
 * The procedures of a ticket as checklists, as somebody sees them: what is done, what comes next, and what keeps them from it
 * (S0-67 to S0-77, S0-128 to S0-143, S2-58 to S2-67). People in the answer are called by their references.
 *
 * @param events - the history of the ticket, from the beginning
 * @public
 */
export function checklistsOf(
  viewer: ProcedureViewer,
  facts: ProcedureFacts,
  events: ProcedureEvent[],
): Checklist[] {
  const { model } = viewer.context;
  const all = planChecklists(model, facts, events);
  return all.map(checklist => {
    const { id, title, kind, ordered, origin, confirm } = checklist;
    const steps = checklist.steps.map(placed =>
      describeStep(placed, checklist, { all, viewer, facts, events }),
    );
    return {
      id,
      title,
      kind,
      ordered,
      origin,
      confirm,
      done: steps.filter(it => it.state !== 'open').length,
      total: steps.length,
      steps,
    };
  });
}

function describeStep(
  placed: PlacedStep,
  checklist: StandingChecklist,
  options: {
    all: StandingChecklist[];
    viewer: ProcedureViewer;
    facts: ProcedureFacts;
    events: ProcedureEvent[];
  },
): ChecklistStep {
  const { step, parent } = placed;
  const { model } = options.viewer.context;
  const standing = checklist.standings.get(step.id);
  const obstacle = standing
    ? roleObstacle(step, options.viewer)
    : obstacleTo(placed, checklist, options);
  // What falls away is not due any longer (S0-33).
  const dueAt =
    standing?.state === 'notApplicable'
      ? undefined
      : dueOf(step, options.facts, model)?.toISOString();
  return {
    id: step.id,
    text: step.text,
    ...(step.note && { note: step.note }),
    ...(step.when && { when: step.when }),
    optional: step.optional,
    responsible: responsibleFor(step, model),
    state: standing?.state ?? 'open',
    ...(standing?.by && { by: { ref: standing.by, title: standing.by } }),
    ...(standing?.at && { at: standing.at.toISOString() }),
    ...(standing?.outcome && { outcome: standing.outcome }),
    ...(standing?.answer && { answer: standing.answer }),
    ...(standing?.automatic && { automatic: true }),
    leadsTo: leadsTo(step, model),
    decision: isDecision(step),
    ...(looksForWorkaround(step) && { asksWorkaround: true }),
    ...(obstacle && { blocked: obstacle.message }),
    ...(dueAt && { dueAt }),
    ...(parent && { parent: parent.step.id }),
  };
}

/** When a step is due: with the clock that it meets (S0-131), or by a promise of its own. */
function dueOf(
  { meets, targets }: CompiledStep,
  { clocks, createdAt, discoveredAt, notifiedAt }: ProcedureFacts,
  model: CompiledModel,
): Date | undefined {
  const instants = {
    logged: createdAt,
    discovered: discoveredAt,
    notified: notifiedAt,
    eventStart: discoveredAt ?? createdAt,
  };
  const own = targets.flatMap(target => {
    const start = startOf(target.start, instants);
    const calendar = target.calendar && calendarOf(model, target.calendar);
    return (start && computeDue(target, start, calendar || undefined)) ?? [];
  });
  const ofClocks = clocks
    .filter(clock => meets.some(it => it === clock.measure))
    .flatMap(clock => clock.dueAt ?? []);
  return [...own, ...ofClocks].sort((a, b) => a.getTime() - b.getTime())[0];
}
