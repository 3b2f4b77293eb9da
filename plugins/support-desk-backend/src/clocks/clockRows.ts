import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { StoredClock } from './types';

/** A row of `ticket_clocks`. */
export interface ClockRow {
  ticket_id: string;
  id: string;
  measure: string;
  started_at: Milliseconds;
  due_at: Milliseconds | null;
  due_set_by: string | null;
  at_risk_at: Milliseconds | null;
  warned_at: Milliseconds | null;
  paused_since: Milliseconds | null;
  pause_reasons: string;
  ended_pause_reasons: string | null;
  pauses: string;
  met_at: Milliseconds | null;
  missed_at: Milliseconds | null;
  stopped_at: Milliseconds | null;
  cycles: string;
}

export function fromClock(ticketId: string, clock: StoredClock): ClockRow {
  return {
    ticket_id: ticketId,
    id: clock.id,
    measure: clock.measure,
    started_at: fromInstant(clock.startedAt),
    due_at: fromInstant(clock.dueAt),
    due_set_by: clock.dueSetBy ?? null,
    at_risk_at: fromInstant(clock.atRiskAt),
    warned_at: fromInstant(clock.warnedAt),
    paused_since: fromInstant(clock.pausedSince),
    pause_reasons: JSON.stringify(clock.pauseReasons),
    ended_pause_reasons: clock.endedPauseReasons
      ? JSON.stringify(clock.endedPauseReasons)
      : null,
    pauses: JSON.stringify(clock.pauses),
    met_at: fromInstant(clock.metAt),
    missed_at: fromInstant(clock.missedAt),
    stopped_at: fromInstant(clock.stoppedAt),
    cycles: JSON.stringify(clock.cycles),
  };
}

export function toClock(row: ClockRow): StoredClock {
  return {
    id: row.id,
    measure: row.measure,
    startedAt: toInstant(row.started_at),
    dueAt: toInstant(row.due_at),
    dueSetBy: row.due_set_by ?? undefined,
    atRiskAt: toInstant(row.at_risk_at),
    warnedAt: toInstant(row.warned_at),
    pausedSince: toInstant(row.paused_since),
    pauseReasons: JSON.parse(row.pause_reasons),
    endedPauseReasons: row.ended_pause_reasons
      ? JSON.parse(row.ended_pause_reasons)
      : undefined,
    pauses: JSON.parse(row.pauses, reviveInstant),
    metAt: toInstant(row.met_at),
    missedAt: toInstant(row.missed_at),
    stoppedAt: toInstant(row.stopped_at),
    cycles: JSON.parse(row.cycles, reviveInstant),
  };
}

/** JSON has no instants: those of pauses and cycles stand in it as ISO 8601. */
function reviveInstant(key: string, value: unknown): unknown {
  return /^(from|to|.*At)$/.test(key) ? new Date(String(value)) : value;
}

/** The order of the clocks of a ticket: as they fall due, those without a time last. */
export function compareClocks(a: StoredClock, b: StoredClock): number {
  const due = (clock: StoredClock) => clock.dueAt?.getTime() ?? Infinity;
  return due(a) === due(b) ? compare(a.id, b.id) : due(a) - due(b);
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b);
}
