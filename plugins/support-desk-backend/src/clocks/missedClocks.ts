import type { NewTicketEvent } from '../tickets/TicketStore';
import type { TicketSnapshot } from '../tickets/TicketSnapshot';
import type { StoredClock } from './types';

/**
 * Marks the clocks that passed their due time while they ran: missed is what is not met at the due time itself (C9).
 * To be applied before any change that ends, pauses or meets a clock, so that what was missed already stays missed (C8).
 */
export function missOverdueClocks(
  clocks: StoredClock[],
  now: Date,
): { clocks: StoredClock[]; missed: StoredClock[] } {
  const missed: StoredClock[] = [];
  const marked = clocks.map(clock => {
    const { dueAt, metAt, missedAt, stoppedAt, pausedSince } = clock;
    if (metAt || missedAt || stoppedAt) return clock;
    if (!dueAt || dueAt >= (pausedSince ?? now)) return clock;
    const late = { ...clock, missedAt: dueAt };
    missed.push(late);
    return late;
  });
  return { clocks: marked, missed };
}

/** What the history says of missed clocks, each at the instant at which it was missed. A goal is never called a breach. */
export function missedEvents(
  snapshot: TicketSnapshot,
  missed: StoredClock[],
): NewTicketEvent[] {
  return missed.map(clock => {
    const { target } = snapshot.targets[clock.id];
    return {
      type: target.binding === 'goal' ? 'goalMissed' : 'targetMissed',
      at: clock.missedAt,
      data: {
        clock: clock.id,
        measure: clock.measure,
        title: target.title,
        label: target.label,
        dueAt: clock.dueAt?.toISOString(),
      },
    };
  });
}
