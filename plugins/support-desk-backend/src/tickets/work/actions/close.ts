import { reopenClocks } from '../../../clocks/reopenClocks';
import { stopClocks } from '../../../clocks/stopClocks';
import { catchUp } from '../../../staffing/handovers/catchUp';
import { InvalidAnswersError } from '../../errors';
import type { NewTicketEvent, StoredTicket } from '../../TicketStore';
import { NotPossibleError } from '../errors';
import { cancelledMessages, reopenedMessages } from '../messages/closing';
import { moved, type ActionRules } from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import { levelOf, needsConfirmation } from './modelWords';
import { leaveWaiting } from './waitingState';

/** A ticket ends, or goes on after all. */
export const closeRules = {
  /** The requester says that it is solved, or support records who said so, and how (S0-133). */
  confirm: ({ ticket, sides, now }, { confirmedBy, channel }) => {
    if (!sides.includes('requester') && !confirmedBy) {
      throw new InvalidAnswersError([
        {
          field: 'confirmedBy',
          message:
            'has to say who confirmed it, for only the requester confirms by themself',
        },
      ]);
    }
    return {
      ticket: closed(ticket, now),
      events: [
        {
          type: 'confirmed',
          data: {
            ...(confirmedBy && { confirmedBy }),
            ...(channel && { channel }),
          },
        },
      ],
    };
  },

  close: (context, { reason }) => {
    const { ticket, now } = context;
    if (needsConfirmation(context)) {
      throw new NotPossibleError(
        `action: 'close' is not possible with ${ticket.key}, for ${ticket.snapshot.requestType.title} ends with a confirmation; 'confirm' it with confirmedBy`,
        context,
      );
    }
    return {
      ticket: closed(ticket, now),
      events: [{ type: 'closed', data: { reason } }],
    };
  },

  reopen: async (context, { reason }) => {
    const { ticket, caller, now } = context;
    const { resolution, ...progress } = ticket.progress;
    const end = await closedAt(context);
    const open: StoredTicket = {
      ...moved(ticket, 'reopen'),
      progress,
      wakeAt: undefined,
      clocks: reopenClocks(ticket.snapshot, ticket.clocks, {
        closedAt: end,
        at: now,
      }),
    };
    const { ticket: after, events } = end
      ? catchUp(open, context, end)
      : { ticket: open, events: [] };
    return {
      ticket: after,
      events: [
        {
          type: 'reopened',
          data: { reason, ...(resolution && { resolution: resolution.text }) },
        },
        ...events,
      ],
      messages: reopenedMessages(after, reason, caller.user),
    };
  },

  cancel: (context, { reason }) => {
    const { ticket, caller, now } = context;
    const left = leaveWaiting(ticket, levelOf(context), now);
    const after = {
      ...moved(left, 'cancel'),
      clocks: stopClocks(left.snapshot, left.clocks, { at: now }),
    };
    return {
      ticket: after,
      events: [{ type: 'cancelled', data: { reason } }],
      messages: cancelledMessages(after, reason, caller.user),
    };
  },
} satisfies Pick<ActionRules, 'confirm' | 'close' | 'reopen' | 'cancel'>;

/** A resolved ticket that ended at an instant. */
export function closed(ticket: StoredTicket, at: Date): StoredTicket {
  return {
    ...moved(ticket, 'close'),
    wakeAt: undefined,
    clocks: stopClocks(ticket.snapshot, ticket.clocks, { at }),
  };
}

/** The events by which a ticket is closed. */
export const CLOSINGS: NewTicketEvent['type'][] = ['confirmed', 'closed'];

async function closedAt({
  ticket,
  history,
}: WorkContext): Promise<Date | undefined> {
  if (ticket.status !== 'closed') return undefined;
  const events = await history();
  return events.filter(it => CLOSINGS.includes(it.type)).at(-1)?.at;
}
