import {
  formatLocal,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { compareClocks } from '../clocks/clockRows';
import type { StoredClock } from '../clocks/types';
import type { Message, NotificationMessage, TicketMail } from '../outbox/types';
import { SYSTEM_ACTOR, type StoredTicket } from './TicketStore';

const STATUS_WORDS: Record<TicketStatus, string> = {
  new: 'new',
  acknowledged: 'acknowledged',
  inProgress: 'in progress',
  waiting: 'waiting',
  resolved: 'resolved',
  closed: 'closed',
  reopened: 'reopened',
  cancelled: 'cancelled',
  merged: 'merged',
};

/**
 * What is told when a ticket has been logged: when to expect an answer, and that there is work.
 *
 * @param people - whom the ticket's contact names, besides the team (O1-9)
 */
export function loggedMessages(
  ticket: StoredTicket,
  people: string[] = [],
): Message[] {
  const { key, reporter, onBehalfOf, team, summary, snapshot } = ticket;
  const reporters = onBehalfOf ? [reporter, onBehalfOf] : [reporter];
  const messages: Message[] = [
    {
      ...notification(ticket, 'logged'),
      recipients: reporters,
      title: `${key} logged`,
      description: `${summary}. ${answerExpected(ticket)}`,
      ...byMail(ticket, { isFirst: true }),
    },
    signalMessage(ticket),
  ];
  const workers = [...(team ? [team] : []), ...people];
  if (workers.length > 0) {
    const priority = snapshot.priority ? `, ${snapshot.priority.title}` : '';
    messages.push({
      ...notification(ticket, 'new'),
      recipients: workers,
      asks: { otherwise: [] },
      exclude: reporter,
      title: `New ticket ${key}: ${summary}`,
      description: `${snapshot.modelTitle}, ${snapshot.requestType.title}${priority}`,
    });
  }
  return messages;
}

/** What is told when targets were missed. */
export function missedMessages(
  ticket: StoredTicket,
  missed: StoredClock[],
): Message[] {
  return [
    signalMessage({ ...ticket, version: ticket.version + 1 }),
    ...missedNotices(ticket, missed),
  ];
}

/** The same without the hint to open pages, for changes that give one anyway. */
export function missedNotices(
  ticket: StoredTicket,
  missed: StoredClock[],
): NotificationMessage[] {
  const { key, team, assignee, summary, snapshot } = ticket;
  const recipients = [team, assignee].filter(it => it !== undefined);
  if (recipients.length === 0) return [];
  return missed.map(({ id, dueAt }) => {
    const { target, timeZone } = snapshot.targets[id];
    const isGoal = target.binding === 'goal';
    return {
      ...notification(ticket, `missed.${id}`),
      recipients,
      asks: { otherwise: [] },
      title: isGoal
        ? `${key}: goal for ${target.title} missed`
        : `${key}: ${target.title} missed`,
      description: `${summary}. It was due on ${formatLocal(
        dueAt!,
        timeZone,
      )}.`,
      severity: isGoal ? 'normal' : 'high',
    };
  });
}

/** `You will hear back by Mon 10 March 2025, 12:00 GMT.`, or the model's own words where there is no time. */
function answerExpected({ clocks, snapshot }: StoredTicket): string {
  const answers = clocks.filter(it =>
    ['response', 'workStart'].includes(it.measure),
  );
  const [next] = (answers.length > 0 ? answers : [...clocks]).sort(
    compareClocks,
  );
  if (!next) return 'It has been passed on.';
  const { target, timeZone } = snapshot.targets[next.id];
  return next.dueAt
    ? `You will hear back by ${formatLocal(next.dueAt, timeZone)}.`
    : `You will hear back: ${target.label}.`;
}

/** What all notices about a ticket have in common. */
export function notification(
  { id, key }: StoredTicket,
  occasion: string,
): Pick<NotificationMessage, 'kind' | 'link' | 'severity' | 'topic' | 'scope'> {
  return {
    kind: 'notification',
    link: `/support/tickets/${key}`,
    severity: 'normal',
    topic: 'support-desk.ticket',
    scope: `support-desk.ticket.${id}.${occasion}`,
  };
}

/** Has a notification go by mail as well, to those of its recipients who came to the ticket by mail. Never for what is internal. */
export function byMail(
  { id, key, summary, status, snapshot }: StoredTicket,
  { by, ...content }: Omit<TicketMail, 'ticket'> = {},
): Required<Pick<NotificationMessage, 'mail'>> {
  const inWords = snapshot.modelStatus?.title ?? STATUS_WORDS[status];
  const ticket = { id, key, summary, status: inWords };
  const wrote = by === SYSTEM_ACTOR ? {} : { by };
  return { mail: { ticket, ...content, ...wrote } };
}

/** Tells open pages that a ticket has changed. */
export function signalMessage({
  id,
  version,
}: Pick<StoredTicket, 'id' | 'version'>): Message {
  return { kind: 'signal', ticketId: id, version };
}
