import type { TicketEvent } from '../tickets/TicketStore';

/** A history without what was taken back. */
export function withoutUndone(events: TicketEvent[]): TicketEvent[] {
  const undone = new Set(
    events.filter(it => it.type === 'undone').map(it => it.data.version),
  );
  return events.filter(it => !undone.has(it.version));
}
