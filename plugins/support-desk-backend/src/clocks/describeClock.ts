import {
  countedTime,
  formatLocal,
  type BusinessCalendar,
  type TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { calendarOfTarget } from './frozenCalendars';
import type { StoredClock } from './types';

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
  const { startedAt, dueAt, metAt, pausedSince } = clock;
  const business = calendarOfTarget(frozen);
  const used = usedTime(clock, frozen, business);
  const missedAt = missedInstant(clock, now);
  const end = metAt ?? clock.stoppedAt ?? pausedSince ?? now;

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
    state: stateOf(clock, missedAt),
    ...(pausedSince && {
      pausedSince: pausedSince.toISOString(),
      pauseReasons: clock.pauseReasons,
    }),
    usedMs: Math.max(0, used(end)),
    ...(dueAt && { targetMs: used(dueAt) }),
    ...(metAt && { metAt: metAt.toISOString() }),
    ...(missedAt && { missedAt: missedAt.toISOString() }),
    confirm: frozen.confirm,
    segments: options.segments
      ? segmentsOf(clock, frozen, business, later(dueAt, end))
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

/** The time that counts from the start of a clock, less its pauses. */
function usedTime(
  { startedAt, pausedMs }: StoredClock,
  { target: { promise } }: FrozenTarget,
  calendar: BusinessCalendar | undefined,
) {
  const counting =
    promise.kind === 'open'
      ? { kind: calendar ? ('business' as const) : ('elapsed' as const) }
      : promise;
  return (until: Date) =>
    countedTime(counting, startedAt, until, calendar) - pausedMs;
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

function later(one: Date | undefined, other: Date): Date {
  return one && one > other ? one : other;
}
