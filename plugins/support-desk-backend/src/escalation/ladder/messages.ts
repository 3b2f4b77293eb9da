import type { Message } from '../../outbox/types';
import { notification } from '../../tickets/ticketMessages';
import type { StoredTicket } from '../../tickets/TicketStore';
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
      title: `${ticket.key} needs you: ${title}`,
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
  return skipped.flatMap(({ number, title, why, until }) =>
    toTeam(ticket, `ladder.skipped.${number}`, {
      title: `${ticket.key}: step ${number} of the ladder was left out`,
      description:
        why === 'empty'
          ? `Nobody stands behind ${title}.`
          : `${title} is away${until ? ` until ${until}` : ''}.`,
    }),
  );
}

/** The team learns of a step that was taken by itself. */
export function automaticMessages(
  ticket: StoredTicket,
  { number, title }: ReachedStep,
  reason: string,
): Message[] {
  return toTeam(ticket, `ladder.automatic.${number}`, {
    title: `${ticket.key} was escalated to ${title}`,
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
    title: `${ticket.key}: consider escalation to ${next.title}`,
    description: `${clock.title} was missed. Step ${next.number} of the ladder is next.`,
  });
}

function toTeam(
  ticket: StoredTicket,
  occasion: string,
  told: { title: string; description: string },
): Message[] {
  const { team, assignee } = ticket;
  const recipients = [team, assignee].filter(it => it !== undefined);
  return recipients.length > 0
    ? [{ ...notification(ticket, occasion), ...told, recipients }]
    : [];
}
