import {
  ruleOf,
  type BulkResult,
  type CompiledModel,
  type CompiledStatus,
  type Ticket,
  type TicketAction,
} from '@supportdesk/backstage-plugin-support-desk-common';

type Placed = Pick<Ticket, 'status' | 'model' | 'level'>;

/** The state in which several tickets can be set at once. */
export const STATUS_ACTIONS = [
  'acknowledge',
  'start',
  'wait',
  'resume',
] as const satisfies TicketAction[];

/** Whether an action is possible for every one of some tickets, as far as their life says. */
export function isCommon(
  action: TicketAction,
  tickets: Pick<Ticket, 'status'>[],
): boolean {
  return tickets.every(({ status }) => ruleOf(action).from.includes(status));
}

/** The model's own statuses that every one of some tickets can be set to: those of one model, at all their levels. */
export function commonStatuses(
  tickets: Placed[],
  model: CompiledModel | undefined,
): CompiledStatus[] {
  if (!model || !isCommon('setModelStatus', tickets)) return [];
  if (tickets.some(it => it.model !== model.ref)) return [];
  const [first, ...others] = [...new Set(tickets.map(it => it.level.id))].map(
    level => model.levels[level]?.statuses ?? {},
  );
  return Object.values(first ?? {}).filter(({ id }) =>
    others.every(statuses => Object.hasOwn(statuses, id)),
  );
}

/** Why tickets cannot be merged; undefined: they can. */
export function mergeObstacle(
  tickets: Pick<Ticket, 'status' | 'model'>[],
): 'few' | 'models' | 'finished' | undefined {
  if (tickets.length < 2) return 'few';
  if (new Set(tickets.map(it => it.model)).size > 1) return 'models';
  return isCommon('merge', tickets) ? undefined : 'finished';
}

/** The ticket that goes on when several are merged, unless somebody chooses another: the one that came first. */
export function survivorOf<T extends Pick<Ticket, 'createdAt' | 'key'>>(
  tickets: T[],
): T {
  return [...tickets].sort(
    (a, b) =>
      Date.parse(a.createdAt) - Date.parse(b.createdAt) ||
      a.key.localeCompare(b.key),
  )[0];
}

/** What became of a change for several tickets. */
export interface Outcome {
  /** As they are now, to be taken back. */
  changed: { id: string; key: string; version: number }[];
  /** What did not change, and why. */
  failed: { id: string; key: string; message: string }[];
}

/** Reads the answer to a change for several tickets, which is in the order of the tickets. */
export function outcomeOf(
  tickets: Pick<Ticket, 'id' | 'key'>[],
  { items }: BulkResult,
): Outcome {
  const outcome: Outcome = { changed: [], failed: [] };
  tickets.forEach(({ id, key }, index) => {
    const { changed, error } = items[index] ?? {};
    if (changed) outcome.changed.push({ id, key, version: changed.version });
    else outcome.failed.push({ id, key, message: error?.message ?? '' });
  });
  return outcome;
}
