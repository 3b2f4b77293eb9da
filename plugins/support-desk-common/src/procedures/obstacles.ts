import { checkRequires, hasRole, isHeld } from '../access';
import type { AccessRefusal, RoleContext } from '../access';
import type { CompiledModel, CompiledStep } from '../model';
import { isSettled } from './foldSteps';
import { missingPermission } from './permissions';
import { isDecision, isGroup, titleOf } from './stepWords';
import type {
  PlacedStep,
  ProcedureEvent,
  ProcedureViewer,
  StandingChecklist,
} from './types';

/** Why a step cannot be ticked. @public */
export interface StepObstacle {
  /** `role`: by this person; `order`: not yet; `permission`: not before somebody agrees; `steps`: only with the steps below it. */
  kind: 'role' | 'order' | 'permission' | 'steps';
  message: string;
  /** What the model says, where it is a rule of the model. */
  refusal?: AccessRefusal;
}

/** What keeps somebody from ticking a step; undefined: nothing. Each obstacle is looked for in turn, the lasting ones first. */
export function obstacleTo(
  placed: PlacedStep,
  checklist: StandingChecklist,
  {
    all,
    viewer,
    events,
  }: {
    all: StandingChecklist[];
    viewer: ProcedureViewer;
    events: ProcedureEvent[];
  },
): StepObstacle | undefined {
  return (
    roleObstacle(placed.step, viewer) ??
    groupObstacle(placed) ??
    orderObstacle(placed, checklist) ??
    gateObstacle(checklist, all) ??
    permissionObstacle(placed.step, checklist, viewer, events)
  );
}

/**
 * Whether it is somebody's to tick: of those it names (S0-137, S2-48, S2-56). Where it names nobody, or only roles that nobody holds, it
 * is everybody's of the support team, so that no procedure comes to a stand. What the vendor does is recorded by the team that deals
 * with them (S1-60).
 */
function isTheirs(
  { responsible }: CompiledStep,
  { context, requester, support }: ProcedureViewer,
): boolean {
  const isOneOf = (id: string) =>
    id === 'requester' ? requester : hasRole(context, id);
  if (responsible.some(isOneOf)) return true;
  return (
    support &&
    !responsible.some(id => isHeld(context, id) && !isVendors(id, context))
  );
}

/** Whether a role belongs to a vendor with whom somebody deals from outside. */
function isVendors(id: string, context: RoleContext): boolean {
  const { parties, roles } = context.model;
  const party = parties[roles[id]?.party ?? id];
  return party?.side === 'vendor' && !hasRole(context, party.id);
}

/** Why a step is not somebody's to tick, or to open again; undefined: it is. */
export function roleObstacle(
  step: CompiledStep,
  viewer: ProcedureViewer,
): StepObstacle | undefined {
  const { context } = viewer;
  if (!isTheirs(step, viewer)) {
    const titles = step.responsible.map(id => titleOf(context.model, id));
    const whose = titles.length > 0 ? titles.join(' or ') : 'the support team';
    return { kind: 'role', message: `Only for ${whose}` };
  }
  const refusal = checkRequires(step.requires, context, { subject: step.text });
  return refusal && { kind: 'role', message: refusal.message, refusal };
}

function groupObstacle(placed: PlacedStep): StepObstacle | undefined {
  return isGroup(placed)
    ? { kind: 'steps', message: 'It is done with its steps' }
    : undefined;
}

function orderObstacle(
  placed: PlacedStep,
  checklist: StandingChecklist,
): StepObstacle | undefined {
  const { ordered, standings, steps } = checklist;
  const { step, parent, earlier } = placed;
  const after = steps.filter(it => step.after.includes(it.step.id));
  if (
    after.length > 0 &&
    !after.some(it => standings.get(it.step.id)?.state === 'done')
  ) {
    return first(after);
  }
  if (parent && isDecision(parent.step) && !standings.has(parent.step.id)) {
    return first([parent]);
  }
  const anyOrder = !ordered || parent?.step.choose === 'one';
  const open = anyOrder
    ? []
    : earlier.filter(it => !it.step.optional && !isSettled(it, standings));
  if (open.length > 0) return first(open);
  return parent && orderObstacle(parent, checklist);
}

/** A procedure that a step leads to begins when that step was done, where the step itself waits for another (S2-56). */
function gateObstacle(
  { id }: StandingChecklist,
  all: StandingChecklist[],
): StepObstacle | undefined {
  const leading = all.flatMap(({ steps, standings }) =>
    steps
      .filter(it => it.step.procedure === id)
      .map(it => ({ ...it, state: standings.get(it.step.id)?.state })),
  );
  if (leading.some(it => it.state === 'done')) return undefined;
  const gates = leading.filter(it => it.step.after.length > 0);
  return gates.length > 0 ? first(gates) : undefined;
}

function permissionObstacle(
  step: CompiledStep,
  checklist: StandingChecklist,
  { context }: ProcedureViewer,
  events: ProcedureEvent[],
): StepObstacle | undefined {
  const missing = missingPermission(step, checklist, context.model, events);
  return missing ? { kind: 'permission', message: missing } : undefined;
}

function first([{ step }]: Pick<PlacedStep, 'step'>[]): StepObstacle {
  return { kind: 'order', message: `First: ${step.text}` };
}

/** The names of those responsible for a step (S0-143). */
export function responsibleFor(
  { responsible }: CompiledStep,
  model: CompiledModel,
): { id: string; title: string }[] {
  return responsible.map(id => ({ id, title: titleOf(model, id) }));
}
