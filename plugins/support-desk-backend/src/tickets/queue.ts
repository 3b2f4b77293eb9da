import {
  FINISHED_STATUSES,
  type CompiledModel,
  type CompiledPriority,
  type CompiledQueue,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from './TicketStore';

const FINISHED: readonly TicketStatus[] = FINISHED_STATUSES;

/** The last instant that a `Date` can hold, in milliseconds since 1970. */
export const END_OF_TIME = 8_640_000_000_000_000;

/** The order in which a contact takes its requests, else that of its level; priorities as ids within the ticket's scale. */
export function queueOf(
  model: CompiledModel,
  place: { level: string; contact?: string; priority?: CompiledPriority },
): CompiledQueue | undefined {
  const queue =
    (place.contact && model.contacts[place.contact]?.queue) ||
    model.levels[place.level]?.queue;
  if (!queue?.first || !place.priority) return queue;

  const scale = `${place.priority.scale}/`;
  const priorities = queue.first.priorities.map(it =>
    it.startsWith(scale) ? it.slice(scale.length) : it,
  );
  return { ...queue, first: { ...queue.first, priorities } };
}

/** A ticket in the queue of its level and contact as the model has them now. */
export function withQueue(
  ticket: StoredTicket,
  model: CompiledModel,
  priority: CompiledPriority | undefined,
): StoredTicket {
  const { queue: _, ...snapshot } = ticket.snapshot;
  const queue = queueOf(model, { ...ticket, priority });
  return { ...ticket, snapshot: { ...snapshot, ...(queue && { queue }) } };
}

/** Why a ticket is taken before all others of its queue: the title of its request type or priority (S1-27, S2-29). */
export function pinnedBy({
  status,
  snapshot: { queue, requestType, priority },
}: Pick<StoredTicket, 'status' | 'snapshot'>): string | undefined {
  if (!queue?.first || FINISHED.includes(status)) return undefined;
  if (queue.first.requestTypes.includes(requestType.id)) {
    return requestType.title;
  }
  return priority && queue.first.priorities.includes(priority.id)
    ? priority.title
    : undefined;
}

/**
 * Where a ticket stands in its queue; the lowest is taken first. Those that are pinned lie before 1970, the others at the instant by
 * which the queue is ordered: arrival (S0-64, S2-30), or what falls due next; those that are finished after the end of time.
 */
export function queuePlace(ticket: StoredTicket, nextDueAt?: Date): number {
  if (FINISHED.includes(ticket.status)) return END_OF_TIME + 1;
  const place =
    ticket.snapshot.queue?.order === 'arrival' ? ticket.createdAt : nextDueAt;
  const instant = place?.getTime() ?? END_OF_TIME;
  return pinnedBy(ticket) ? instant - END_OF_TIME : instant;
}
