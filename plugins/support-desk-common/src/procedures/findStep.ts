import type { StepState } from '../api';
import type { CompiledStep } from '../model';
import { obstacleTo, type StepObstacle } from './obstacles';
import { foldSteps } from './foldSteps';
import { plannedOf, planChecklists } from './planChecklists';
import { isDecision, isUserSide } from './stepWords';
import type { ProcedureEvent, ProcedureFacts, ProcedureViewer } from './types';

/** A step of a ticket's procedure that somebody wants to tick. @public */
export interface FoundStep {
  step: CompiledStep;
  state: StepState;
  /** It asks for yes or no. */
  decision: boolean;
  /** It is for the side of those who ask too, so they may know of it. */
  forRequester: boolean;
  /** The checklist is not one of the ticket's yet; its title. */
  added?: string;
  /** What keeps them from doing it. */
  obstacle?: StepObstacle;
}

/**
 * A step of a checklist that a ticket has, or that can be added to it.
 *
 * @returns undefined where the model has no such checklist; without `step` where it has no such step, with the ids of those it has
 * @public
 */
export function findStep(
  viewer: ProcedureViewer,
  facts: ProcedureFacts,
  events: ProcedureEvent[],
  ids: { checklist: string; step: string },
): FoundStep | { steps: string[] } | undefined {
  const { model } = viewer.context;
  const attached = planChecklists(model, facts, events);
  const known = attached.find(it => it.id === ids.checklist);
  const planned = known ?? plannedOf(model, ids.checklist, '');
  if (!planned) return undefined;

  const standings =
    known?.standings ?? foldSteps(planned, facts, events, model);
  const checklist = { ...planned, standings };
  const placed = checklist.steps.find(it => it.step.id === ids.step);
  if (!placed) return { steps: checklist.steps.map(it => it.step.id) };

  const { step } = placed;
  return {
    step,
    state: standings.get(step.id)?.state ?? 'open',
    decision: isDecision(step),
    forRequester: step.responsible.some(id => isUserSide(model, id)),
    ...(!known && { added: checklist.title }),
    obstacle: obstacleTo(placed, checklist, {
      all: known ? attached : [...attached, checklist],
      viewer,
      events,
    }),
  };
}
