import type { Message, NotificationMessage } from '../outbox/types';
import { byMail, notification } from '../tickets/ticketMessages';
import type { StoredTicket } from '../tickets/TicketStore';
import { asksWorkers, workersOf } from '../tickets/work/messages/assignment';
import { peopleOf } from '../tickets/work/messages/relations';
import { say, type Said } from '../words';
import type { StoredComment } from './foldComments';

const EXCERPT = 200;

/** What is told of a comment: to whom it mentions, and a public one to the other side of the counter; each person hears of it once. */
export function commentMessages(
  ticket: StoredTicket,
  comment: Pick<
    StoredComment,
    'id' | 'author' | 'body' | 'internal' | 'mentions'
  > &
    Partial<Pick<StoredComment, 'attachments'>>,
  bySupport: boolean,
): Message[] {
  const { author, body, internal } = comment;
  const mentions = comment.mentions.filter(it => it !== author);
  const side = bySupport ? peopleOf(ticket) : workersOf(ticket);
  const others = internal ? [] : side.filter(it => !mentions.includes(it));
  const { attachments } = comment;
  const about = {
    description: excerpt(body),
    exclude: author,
    // What support says to those who asked; an internal note never leaves.
    ...(bySupport &&
      !internal &&
      byMail(ticket, { text: body, attachments, by: author })),
  };
  // A mention reaches its person wherever they are; a reply to support wants somebody who is there.
  const asks = bySupport ? undefined : asksWorkers(ticket).asks;
  const tell = (
    recipients: string[],
    occasion: string,
    title: Said,
    rest: Pick<NotificationMessage, 'asks'> = {},
  ) =>
    recipients.length === 0
      ? []
      : [
          {
            ...notification(ticket, `${occasion}.${comment.id}`),
            ...about,
            ...rest,
            recipients,
            title,
          },
        ];
  return [
    ...tell(
      mentions,
      'mentioned',
      say('tickets.mentioned', { key: ticket.key }),
    ),
    ...tell(
      others,
      'commented',
      say('tickets.replied', { key: ticket.key, summary: ticket.summary }),
      { asks },
    ),
  ];
}

function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
}
