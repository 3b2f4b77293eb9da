import {
  addCounted,
  computeDue,
  countedTime,
  shiftForPause,
  type Duration,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { calendarOfTarget } from './frozenCalendars';
import type { Pause, StoredClock } from './types';

/** The share of its time from which a clock is one to look at. */
const AT_RISK_SHARE = 0.75;

/**
 * The milliseconds that count of a clock from its start to an instant, less its pauses. A promise without a time counts the hours of
 * its calendar, or all time where it has none.
 */
export function usedTime(
  frozen: FrozenTarget,
  { startedAt, pauses }: Pick<StoredClock, 'startedAt' | 'pauses'>,
  until: Date,
): number {
  const counting = countingOf(frozen);
  const calendar = calendarOfTarget(frozen);
  const counted = (from: Date, to: Date) =>
    from < to ? countedTime(counting, from, to, calendar) : 0;

  const paused = pauses.map(({ from, to }) =>
    counted(latest(from, startedAt), earliest(to, until)),
  );
  return paused.reduce((used, it) => used - it, counted(startedAt, until));
}

/** When a clock is due that starts at an instant and stood in these pauses (C2 to C6, C8); undefined: its promise is no time. */
export function dueOf(
  frozen: FrozenTarget,
  startedAt: Date,
  pauses: Pause[],
): Date | undefined {
  const due = computeDue(frozen.target, startedAt, calendarOfTarget(frozen));
  return due ? shiftForPauses(frozen, startedAt, due, pauses) : undefined;
}

/** A due time, moved by the time that counts of these pauses (C8). What lies before the start does not count. */
export function shiftForPauses(
  frozen: FrozenTarget,
  startedAt: Date,
  due: Date,
  pauses: Pause[],
): Date {
  const counting = countingOf(frozen);
  const calendar = calendarOfTarget(frozen);
  return pauses
    .map(({ from, to }) => ({ start: latest(from, startedAt), end: to }))
    .filter(({ start, end }) => start < end)
    .reduce(
      (shifted, pause) => shiftForPause(counting, shifted, pause, calendar),
      due,
    );
}

/** The instant at which three quarters of a clock's time are used; its due time where there is nothing to use, as before an event. */
export function atRiskAt(
  frozen: FrozenTarget,
  clock: Pick<StoredClock, 'startedAt' | 'dueAt' | 'pauses'>,
): Date | undefined {
  const { startedAt, dueAt, pauses } = clock;
  if (!dueAt) return undefined;
  const total = usedTime(frozen, clock, dueAt);
  if (total <= 0) return dueAt;

  const unpaused = addCounted(
    countingOf(frozen),
    startedAt,
    Math.round(total * AT_RISK_SHARE),
    calendarOfTarget(frozen),
  );
  return earliest(shiftForPauses(frozen, startedAt, unpaused, pauses), dueAt);
}

export function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}

export function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function countingOf({
  target: { promise },
  calendar,
}: FrozenTarget): Pick<Duration, 'kind'> {
  if (promise.kind !== 'open') return { kind: promise.kind };
  return { kind: calendar ? 'business' : 'elapsed' };
}
