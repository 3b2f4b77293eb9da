import { moved, type ActionRules } from '../TransitionService';
import { meetNow } from './meet';
import { clocksKeptBy } from './whoseClock';

/** Work on a ticket begins: it was seen, and somebody works on it. */
export const beginRules = {
  acknowledge: ({ ticket }) => ({
    ticket: moved(ticket, 'acknowledge'),
    events: [{ type: 'acknowledged', data: {} }],
  }),

  /** Fulfils the start of work, and with it the response (C9). Who starts work on what nobody has, has it. */
  start: context => {
    const { ticket, caller, access } = context;
    const kept = clocksKeptBy(access.context, ticket);
    const others = ticket.clocks.filter(it => !kept.includes(it));
    const assignee = ticket.assignee ?? caller.user;
    return {
      ticket: {
        ...moved(ticket, 'start'),
        assignee,
        clocks: [...meetNow(context, kept, ['workStart']), ...others],
      },
      events: [
        {
          type: 'started',
          data: ticket.assignee ? {} : { assignee },
        },
      ],
    };
  },
} satisfies Pick<ActionRules, 'acknowledge' | 'start'>;
