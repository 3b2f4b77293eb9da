import {
  FINISHED_STATUSES,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredClock } from '../../clocks/types';
import type { StoredTicket } from '../../tickets/TicketStore';

const ENDED: readonly TicketStatus[] = [...FINISHED_STATUSES, 'resolved'];

/** Whether a ticket has come to an end, by which its ladder ends too. */
export function hasEnded({ status }: Pick<StoredTicket, 'status'>): boolean {
  return ENDED.includes(status);
}

/** The clocks of missed targets for which the ladder of a ticket is still to be considered. A goal is no target that is missed. */
export function unconsidered(ticket: StoredTicket): StoredClock[] {
  const { escalation, targets } = ticket.snapshot;
  if (!escalation || hasEnded(ticket)) return [];
  const { laddered = {} } = ticket.progress;
  return ticket.clocks.filter(
    ({ id, missedAt }) =>
      missedAt &&
      targets[id].target.binding === 'commitment' &&
      laddered[id] !== missedAt.toISOString(),
  );
}

/** Since when its ladder is to be considered; undefined: it is not. */
export function ladderDueAt(ticket: StoredTicket): Date | undefined {
  const missed = unconsidered(ticket).map(it => it.missedAt!.getTime());
  return missed.length > 0 ? new Date(Math.min(...missed)) : undefined;
}

/** A ticket whose ladder was considered for all that it has missed so far. */
export function considered(ticket: StoredTicket): StoredTicket {
  const missed = unconsidered(ticket).map(({ id, missedAt }) => [
    id,
    missedAt!.toISOString(),
  ]);
  const laddered = {
    ...ticket.progress.laddered,
    ...Object.fromEntries(missed),
  };
  return { ...ticket, progress: { ...ticket.progress, laddered } };
}
