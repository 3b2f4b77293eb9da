import type { Message } from '../../outbox/types';
import { notification } from '../../tickets/ticketMessages';
import type { StoredTicket } from '../../tickets/TicketStore';
import { say, type Said } from '../../words';
import type { ReachedStep, SkippedStep } from './advance';

/** Whoever stands behind a step is asked. */
export function askedMessages(
  ticket: StoredTicket,
  { number, title, people }: ReachedStep,
  reason: string,
): Message[] {
  if (people.length === 0) return [];
  return [
    {
      ...notification(ticket, `ladder.${number}`),
      recipients: people,
      title: say('escalation.needsYou', { key: ticket.key, title }),
      description: `${ticket.summary}. ${reason}`,
      severity: 'high',
    },
  ];
}

/** The team learns of steps at which nobody could be asked. */
export function skippedMessages(
  ticket: StoredTicket,
  skipped: SkippedStep[],
): Message[] {
  return skipped.flatMap(it =>
    toTeam(ticket, `ladder.skipped.${it.number}`, {
      title: say('escalation.leftOut', {
        key: ticket.key,
        number: it.number,
      }),
      description: whyLeftOut(it),
    }),
  );
}

function whyLeftOut({ title, why, until }: SkippedStep): Said {
  if (why === 'empty') return say('escalation.nobody', { title });
  return until
    ? say('escalation.awayUntil', { title, until: { day: until } })
    : say('escalation.away', { title });
}

/** The team learns of a step that was taken by itself. */
export function automaticMessages(
  ticket: StoredTicket,
  { number, title }: ReachedStep,
  reason: string,
): Message[] {
  return toTeam(ticket, `ladder.automatic.${number}`, {
    title: say('escalation.escalated', { key: ticket.key, title }),
    description: `${ticket.summary}. ${reason}`,
  });
}

/** The team is asked to consider the next step: it is theirs to take (S1-95). */
export function suggestedMessages(
  ticket: StoredTicket,
  clock: { id: string; title: string },
  next: { number: number; title: string },
): Message[] {
  return toTeam(ticket, `ladder.suggested.${clock.id}`, {
    title: say('escalation.consider', { key: ticket.key, title: next.title }),
    description: say('escalation.stepIsNext', {
      clock: clock.title,
      number: next.number,
    }),
  });
}

function toTeam(
  ticket: StoredTicket,
  occasion: string,
  told: { title: Said; description: Said },
): Message[] {
  const { team, assignee } = ticket;
  const recipients = [team, assignee].filter(it => it !== undefined);
  return recipients.length > 0
    ? [{ ...notification(ticket, occasion), ...told, recipients }]
    : [];
}
