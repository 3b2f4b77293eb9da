import { moved, type ActionRules } from '../TransitionService';
import { meetNow } from './meet';

/** Work on a ticket begins: it was seen, and somebody works on it. */
export const beginRules = {
  acknowledge: ({ ticket }) => ({
    ticket: moved(ticket, 'acknowledge'),
    events: [{ type: 'acknowledged', data: {} }],
  }),

  /** Fulfils the start of work, and with it the response (C9). Who starts work on what nobody has, has it. */
  start: context => {
    const { ticket, caller } = context;
    const assignee = ticket.assignee ?? caller.user;
    return {
      ticket: {
        ...moved(ticket, 'start'),
        assignee,
        clocks: meetNow(context, ticket.clocks, ['workStart']),
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
