import { toMarkdown } from '../../../mail/in/mailText';
import type { Message } from '../../../outbox/types';
import { byMail, notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';
import { say } from '../../../words';
import { requestersOf } from '../actions/people';
import { asksWorkers } from './assignment';

/**
 * What is told when a ticket begins to wait: those for whom it waits are asked (S1-63, S2-27), also those who asked in the first place;
 * who has the same problem learns why nothing goes on.
 *
 * @param raisedFor - the requests for which it was raised with the vendor (S1-45)
 */
export function waitingMessages(
  ticket: StoredTicket,
  actor: string,
  raisedFor: StoredTicket[] = [],
): Message[] {
  const { key, summary, progress, affected = [] } = ticket;
  const { waiting } = progress;
  if (!waiting) return [];
  const about = {
    description: `${summary}. ${waiting.reason}`,
    exclude: actor,
  };
  if (waiting.for === 'requester') {
    const asked = { text: toMarkdown(waiting.reason), by: actor };
    const messages: Message[] = [
      {
        ...notification(ticket, 'waiting'),
        ...about,
        recipients: requestersOf(ticket),
        title: say('ticketWork.waitingForYou', { key }),
        severity: 'high',
        ...byMail(ticket, asked),
      },
      ...raisedFor.map(request => ({
        ...notification(request, 'waiting'),
        ...about,
        recipients: requestersOf(request),
        title: say('ticketWork.raisedWaiting', {
          key: request.key,
          raised: key,
        }),
        severity: 'high' as const,
        ...byMail(request, asked),
      })),
    ];
    return affected.length === 0
      ? messages
      : [
          ...messages,
          {
            ...notification(ticket, 'waiting'),
            ...about,
            recipients: affected,
            title: say('ticketWork.waitingForAsker', { key }),
            severity: 'low',
          },
        ];
  }
  if (waiting.for === 'team' && waiting.team) {
    return [
      {
        ...notification(ticket, 'waiting'),
        ...about,
        recipients: [waiting.team],
        title: say('ticketWork.waitingForTeam', { key }),
      },
    ];
  }
  return [];
}

/** What is told when the date has come for which a ticket waited. */
export function awakeMessages(ticket: StoredTicket): Message[] {
  const workers = asksWorkers(ticket);
  if (workers.recipients.length === 0) return [];
  return [
    {
      ...notification(ticket, 'waiting'),
      ...workers,
      title: say('ticketWork.goesOn', { key: ticket.key }),
      description: say('ticketWork.timeHasCome', { summary: ticket.summary }),
    },
  ];
}
