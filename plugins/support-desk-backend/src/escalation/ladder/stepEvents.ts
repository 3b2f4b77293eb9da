import type { NewTicketEvent, StoredTicket } from '../../tickets/TicketStore';
import type { ReachedStep, SkippedStep } from './advance';

/** What the history says of a step that was taken: titles, and nobody's address. */
export function takenEvent(
  ticket: StoredTicket,
  { number, title, step }: ReachedStep,
  how: { reason: string; automatic?: boolean },
): NewTicketEvent {
  return {
    type: 'ladderStepTaken',
    data: {
      ladder: ticket.snapshot.escalation!.path,
      step: number,
      title,
      ...(step.contact && { contact: step.contact }),
      ...how,
    },
  };
}

/** Who is away is for support to know. */
export function skippedEvents(
  ticket: StoredTicket,
  skipped: SkippedStep[],
): NewTicketEvent[] {
  return skipped.map(({ number, ...why }) => ({
    type: 'ladderStepSkipped',
    internal: true,
    data: { ladder: ticket.snapshot.escalation!.path, step: number, ...why },
  }));
}
