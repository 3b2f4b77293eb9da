import { compareClocks } from '../clocks/clockRows';
import type { StoredClock } from '../clocks/types';
import type { Message, NotificationMessage, TicketMail } from '../outbox/types';
import { say, type Said } from '../words';
import { SYSTEM_ACTOR, type StoredTicket } from './TicketStore';

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
      title: say('tickets.logged', { key }),
      description: answerExpected(ticket),
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
      title: say('tickets.new', { key, summary }),
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
      title: say(isGoal ? 'tickets.goalMissed' : 'tickets.missed', {
        key,
        target: target.title,
      }),
      description: say('tickets.wasDue', {
        summary,
        due: due(dueAt!, timeZone),
      }),
      severity: isGoal ? 'normal' : 'high',
    };
  });
}

/** `You will hear back by Mon 10 March 2025, 12:00 GMT.`, or the model's own words where there is no time. */
function answerExpected({ clocks, snapshot, summary }: StoredTicket): Said {
  const answers = clocks.filter(it =>
    ['response', 'workStart'].includes(it.measure),
  );
  const [next] = (answers.length > 0 ? answers : [...clocks]).sort(
    compareClocks,
  );
  if (!next) return say('tickets.passedOn', { summary });
  const { target, timeZone } = snapshot.targets[next.id];
  return next.dueAt
    ? say('tickets.answerBy', { summary, due: due(next.dueAt, timeZone) })
    : say('tickets.answerAs', { summary, promise: target.label });
}

/** When something is due, for a message. */
export function due(at: Date, zone: string) {
  return { due: at.toISOString(), zone };
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
  const inWords = snapshot.modelStatus?.title ?? say(`status.${status}`);
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
