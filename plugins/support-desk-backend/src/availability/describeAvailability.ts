import {
  nextDayOf,
  type AvailabilityTask,
  type CompiledAvailabilityTask,
  type CompiledModel,
  type Confirm,
  type ContinuityOfPlan,
  type ContinuityPlan,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { titled } from '../notices/titled';
import { named } from '../responsibilities/named';
import { conditionWords } from './conditionWords';

/** A backup or a maintenance, with the next day after an instant (S0-05, S0-36). */
export function describeTask(
  model: CompiledModel,
  task: CompiledAvailabilityTask,
  { after, timeZone }: { after: Date; timeZone: string },
): AvailabilityTask {
  const next = nextDayOf(task, after, timeZone);
  return {
    id: task.id,
    title: task.title,
    what: task.what,
    ...(task.schedule && { schedule: task.schedule }),
    ...(next && { next }),
    responsible: titled(model, task.responsible),
    requires: task.requires.flatMap(it => conditionWords(model, it)),
    ...(task.note && { note: task.note }),
    confirm: doubtsOf(task.confirm),
  };
}

/** A plan for interruptions, with the groups that have one and those that lack it (S0-23). */
export function describePlan(
  model: CompiledModel,
  { plan, groups }: ContinuityOfPlan,
  names: Record<string, string>,
): ContinuityPlan {
  return {
    id: plan.id,
    title: plan.title,
    text: plan.text ?? plan.purpose ?? '',
    ...(plan.evidence && { evidence: plan.evidence }),
    responsible: titled(model, plan.responsible),
    groups: groups.map(({ ref, url }) => ({
      ...named(ref, names),
      ...(url && { url }),
    })),
    linked: groups.filter(it => it.url).length,
  };
}

/** What the source leaves open: `schedule: the source gives no interval`; of a whole entry the reason alone. */
export function doubtsOf(confirm: Confirm = {}): string[] {
  return Object.entries(confirm).map(([property, reason]) =>
    property ? `${property}: ${reason}` : reason,
  );
}
