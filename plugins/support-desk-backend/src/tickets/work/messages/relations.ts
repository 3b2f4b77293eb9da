import type { Message } from '../../../outbox/types';
import { byMail, notification } from '../../ticketMessages';
import type { StoredTicket } from '../../TicketStore';

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
      title: `${source.key} goes on as ${target.key}`,
      description: `${target.summary}. It is the same problem; what is done about it stands there.`,
      ...byMail(source),
    },
  ];
  if (target.assignee) {
    messages.push({
      ...notification(target, `gathered.${source.id}`),
      recipients: [target.assignee],
      exclude: actor,
      title: `${source.key} was merged into ${target.key}`,
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
      title: `${source.key} goes on by itself again`,
      description: `${source.summary}. It is no longer part of ${target.key}.`,
      ...byMail(source),
    },
  ];
}
