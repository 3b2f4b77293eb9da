import {
  formatLocal,
  type BusinessCalendar,
  type TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { latest, usedTime } from './clockTime';
import { calendarOfTarget } from './frozenCalendars';
import type { ClockCycle, StoredClock } from './types';

/** Enough for an axis of a quarter of a year of working days. */
const MAX_SEGMENTS = 100;

/**
 * A clock as people see it at an instant, computed from what is stored, the calendar it froze, and the time.
 *
 * @param options - `segments: false` leaves out the stretches that only a time axis needs
 */
export function describeClock(
  clock: StoredClock,
  frozen: FrozenTarget,
  now: Date,
  options: { segments: boolean } = { segments: true },
): TicketClock {
  const { target, calendar, timeZone } = frozen;
  const { startedAt, dueAt, metAt, stoppedAt, pausedSince } = clock;
  const business = calendarOfTarget(frozen);
  const missedAt = missedInstant(clock, now);
  const end = metAt ?? stoppedAt ?? pausedSince ?? now;

  return {
    id: clock.id,
    measure: clock.measure,
    label: target.label,
    title: target.title,
    promise: target.phrase,
    binding: target.binding,
    responsible: frozen.responsible,
    ...(target.via && { via: target.via }),
    calendar: calendar?.id ?? null,
    timeZone,
    startedAt: startedAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    dueLocal: dueAt ? formatLocal(dueAt, timeZone) : null,
    ...(dueAt && clock.dueSetBy && { dueSetBy: clock.dueSetBy }),
    state: stateOf(clock, missedAt),
    ...(pausedSince && {
      pausedSince: pausedSince.toISOString(),
      pauseReasons: clock.pauseReasons,
    }),
    pauses: clock.pauses.map(it => ({
      from: it.from.toISOString(),
      to: it.to.toISOString(),
      reasons: it.reasons,
    })),
    usedMs: usedTime(frozen, clock, end),
    ...(dueAt && { targetMs: usedTime(frozen, clock, dueAt) }),
    ...(metAt && { metAt: metAt.toISOString() }),
    ...(missedAt && { missedAt: missedAt.toISOString() }),
    ...(stoppedAt && { stoppedAt: stoppedAt.toISOString() }),
    cycles: clock.cycles.map(describeCycle),
    confirm: frozen.confirm,
    segments: options.segments
      ? segmentsOf(clock, frozen, business, latest(dueAt ?? end, end))
      : [],
  };
}

/** Missed is also what the sweep has not come to yet, and what was met too late (C9). */
function missedInstant(clock: StoredClock, now: Date): Date | undefined {
  const { dueAt, missedAt, metAt, stoppedAt, pausedSince } = clock;
  const until = metAt ?? stoppedAt ?? pausedSince ?? now;
  return missedAt ?? (dueAt && dueAt < until ? dueAt : undefined);
}

function stateOf(
  { dueAt, metAt, stoppedAt, pausedSince }: StoredClock,
  missedAt: Date | undefined,
): TicketClock['state'] {
  if (missedAt) return 'missed';
  if (metAt) return 'met';
  if (!dueAt || stoppedAt) return 'none';
  return pausedSince ? 'paused' : 'running';
}

function describeCycle(
  cycle: ClockCycle,
): NonNullable<TicketClock['cycles']>[number] {
  const { startedAt, dueAt, metAt, missedAt, stoppedAt } = cycle;
  return {
    startedAt: startedAt.toISOString(),
    ...(dueAt && { dueAt: dueAt.toISOString() }),
    ...(metAt && { metAt: metAt.toISOString() }),
    ...(missedAt && { missedAt: missedAt.toISOString() }),
    ...(stoppedAt && { stoppedAt: stoppedAt.toISOString() }),
  };
}

function segmentsOf(
  { startedAt, dueAt }: StoredClock,
  { target: { promise } }: FrozenTarget,
  calendar: BusinessCalendar | undefined,
  end: Date,
): TicketClock['segments'] {
  if (!dueAt || end <= startedAt) return [];
  const counting = promise.kind === 'business' ? calendar : calendar?.wholeDays;
  const stretches =
    promise.kind === 'elapsed' || !counting
      ? [{ start: startedAt, end }]
      : counting.openIntervals(startedAt, end, MAX_SEGMENTS);
  return stretches.map(it => ({
    start: it.start.toISOString(),
    end: it.end.toISOString(),
  }));
}
