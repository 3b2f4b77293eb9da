import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { StoredClock } from './types';

/** A row of `ticket_clocks`. */
export interface ClockRow {
  ticket_id: string;
  id: string;
  measure: string;
  started_at: Milliseconds;
  due_at: Milliseconds | null;
  at_risk_at: Milliseconds | null;
  paused_since: Milliseconds | null;
  pause_reasons: string;
  paused_ms: Milliseconds;
  met_at: Milliseconds | null;
  missed_at: Milliseconds | null;
  stopped_at: Milliseconds | null;
}

export function fromClock(ticketId: string, clock: StoredClock): ClockRow {
  return {
    ticket_id: ticketId,
    id: clock.id,
    measure: clock.measure,
    started_at: fromInstant(clock.startedAt),
    due_at: fromInstant(clock.dueAt),
    at_risk_at: fromInstant(clock.atRiskAt),
    paused_since: fromInstant(clock.pausedSince),
    pause_reasons: JSON.stringify(clock.pauseReasons),
    paused_ms: clock.pausedMs,
    met_at: fromInstant(clock.metAt),
    missed_at: fromInstant(clock.missedAt),
    stopped_at: fromInstant(clock.stoppedAt),
  };
}

export function toClock(row: ClockRow): StoredClock {
  return {
    id: row.id,
    measure: row.measure,
    startedAt: toInstant(row.started_at),
    dueAt: toInstant(row.due_at),
    atRiskAt: toInstant(row.at_risk_at),
    pausedSince: toInstant(row.paused_since),
    pauseReasons: JSON.parse(row.pause_reasons),
    pausedMs: Number(row.paused_ms),
    metAt: toInstant(row.met_at),
    missedAt: toInstant(row.missed_at),
    stoppedAt: toInstant(row.stopped_at),
  };
}

/** The order of the clocks of a ticket: as they fall due, those without a time last. */
export function compareClocks(a: StoredClock, b: StoredClock): number {
  const due = (clock: StoredClock) => clock.dueAt?.getTime() ?? Infinity;
  return due(a) === due(b) ? compare(a.id, b.id) : due(a) - due(b);
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b);
}
