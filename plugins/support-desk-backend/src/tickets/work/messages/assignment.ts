import type { Message, NotificationMessage } from '../../../outbox/types';
import { notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';
import { say } from '../../../words';

/** What is told when a ticket was given to somebody; whoever takes it knows. */
export function assignedMessages(
  before: StoredTicket,
  after: StoredTicket,
  actor: string,
): Message[] {
  const { key, summary, assignee, team, snapshot } = after;
  const about = {
    description: `${summary}. ${snapshot.modelTitle}, ${snapshot.requestType.title}`,
    exclude: actor,
  };
  if (assignee && assignee !== before.assignee) {
    if (assignee === actor) return [];
    return [
      {
        ...notification(after, 'assigned'),
        ...about,
        ...asksWorkers(after),
        title: say('ticketWork.assigned', { key }),
      },
    ];
  }
  if (!team || team === before.team) return [];
  return [
    {
      ...notification(after, 'assigned'),
      ...about,
      recipients: [team],
      title: say('ticketWork.assignedTeam', { key }),
    },
  ];
}

/** For what is asked of whoever works on a ticket; the team is where an assignee is away for whom nobody stands in. */
export function asksWorkers(
  ticket: StoredTicket,
): Pick<NotificationMessage, 'recipients' | 'asks'> {
  const { team } = ticket;
  return {
    recipients: workersOf(ticket),
    asks: { otherwise: team ? [team] : [] },
  };
}

/** Who works on a ticket: its assignee, else its team. */
export function workersOf({ assignee, team }: StoredTicket): string[] {
  return [assignee ?? team].filter(it => it !== undefined);
}
