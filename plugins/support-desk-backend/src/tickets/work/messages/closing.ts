import type { Message } from '../../../outbox/types';
import { byMail, notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';
import { joined, say, type Said } from '../../../words';
import { requestersOf } from '../actions/people';
import { asksWorkers } from './assignment';
import { peopleOf } from './relations';

/** The requester is asked whether it is solved; who has the same problem learns of it. */
export function resolvedMessages(
  ticket: StoredTicket,
  actor: string,
): Message[] {
  const { key, summary, progress, affected = [] } = ticket;
  const about = {
    ...notification(ticket, 'resolved'),
    exclude: actor,
    description: `${summary}. ${progress.resolution?.text ?? ''}`,
    ...byMail(ticket, {
      text: joined(
        [progress.resolution?.text ?? '', say('ticketWork.answerIfNot')],
        '\n\n',
      ),
      by: actor,
    }),
  };
  const messages: Message[] = [
    {
      ...about,
      recipients: requestersOf(ticket),
      title: say('ticketWork.confirm', { key }),
    },
  ];
  return affected.length === 0
    ? messages
    : [
        ...messages,
        {
          ...about,
          recipients: affected,
          title: say('ticketWork.resolved', { key }),
        },
      ];
}

/** Those who worked on it have work again, and who has the problem learns that it is not solved. */
export function reopenedMessages(
  ticket: StoredTicket,
  reason: string,
  actor: string,
): Message[] {
  const about = {
    exclude: actor,
    title: say('ticketWork.reopened', { key: ticket.key }),
    description: `${ticket.summary}. ${reason}`,
  };
  const others = peopleOf(ticket).filter(it => it !== actor);
  return [
    ...toWorkers(ticket, 'resolved', about),
    ...(others.length > 0
      ? [
          {
            ...notification(ticket, 'resolved'),
            ...about,
            ...byMail(ticket),
            recipients: others,
          },
        ]
      : []),
  ];
}

/** Both sides know that nothing more comes. */
export function cancelledMessages(
  ticket: StoredTicket,
  reason: string,
  actor: string,
): Message[] {
  const about = {
    exclude: actor,
    title: say('ticketWork.cancelled', { key: ticket.key }),
    description: `${ticket.summary}. ${reason}`,
  };
  return [
    {
      ...notification(ticket, 'cancelled'),
      ...about,
      ...byMail(ticket),
      recipients: peopleOf(ticket),
    },
    ...toWorkers(ticket, 'cancelled', about),
  ];
}

/** The requester learns that the time for an answer is over; the notice that asked for one is replaced. */
export function closedMessages(ticket: StoredTicket): Message[] {
  return [
    {
      ...notification(ticket, 'resolved'),
      recipients: peopleOf(ticket),
      title: say('ticketWork.closed', { key: ticket.key }),
      description: say('ticketWork.nobodySaid', { summary: ticket.summary }),
      severity: 'low',
      ...byMail(ticket),
    },
  ];
}

function toWorkers(
  ticket: StoredTicket,
  occasion: string,
  about: { exclude: string; title: Said; description: Said },
): Message[] {
  const workers = asksWorkers(ticket);
  return workers.recipients.length > 0
    ? [{ ...notification(ticket, occasion), ...about, ...workers }]
    : [];
}
