import type { Message } from '../../../outbox/types';
import { byMail, notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';
import { say } from '../../../words';

/** The people who have the problem of a ticket: who logged it, for whom it was logged, and who said to have it too. */
export function peopleOf(ticket: StoredTicket): string[] {
  const { reporter, onBehalfOf, affected = [] } = ticket;
  const people = [reporter, onBehalfOf, ...affected];
  return [...new Set(people.filter(it => it !== undefined))];
}

/** What is told when a ticket goes on in another one: to its people, who read that one now, and to who works there. */
export function mergedMessages(
  source: StoredTicket,
  target: StoredTicket,
  actor: string,
): Message[] {
  const messages: Message[] = [
    {
      ...notification(target, `mergedFrom.${source.id}`),
      recipients: peopleOf(source),
      exclude: actor,
      title: say('ticketWork.mergedInto', keysOf(source, target)),
      description: say('ticketWork.sameProblem', { summary: target.summary }),
      ...byMail(source),
    },
  ];
  if (target.assignee) {
    messages.push({
      ...notification(target, `gathered.${source.id}`),
      recipients: [target.assignee],
      exclude: actor,
      title: say('ticketWork.gathered', keysOf(source, target)),
      description: source.summary,
    });
  }
  return messages;
}

/** What is told when a merge was taken back. */
export function unmergedMessages(
  source: StoredTicket,
  target: StoredTicket,
  actor: string,
): Message[] {
  return [
    {
      ...notification(source, 'unmerged'),
      recipients: peopleOf(source),
      exclude: actor,
      title: say('ticketWork.unmerged', { key: source.key }),
      description: say('ticketWork.noLongerPart', {
        summary: source.summary,
        target: target.key,
      }),
      ...byMail(source),
    },
  ];
}

function keysOf(source: StoredTicket, target: StoredTicket) {
  return { source: source.key, target: target.key };
}
