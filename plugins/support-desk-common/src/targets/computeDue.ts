import { InputError } from '@backstage/errors';
import type { BusinessCalendar } from '../clock';
import type { DueTerms, Duration } from './types';

const MILLISECONDS = {
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
} as const;

/**
 * The instant at which a promise is due (C2 to C6), or null for a promise that is not a time. A `lead` is counted back:
 * its start is the event, its due time the last moment for the notice.
 *
 * @param start - the instant at which its clock starts, see {@link startOf}
 * @param calendar - the target's calendar; only elapsed time does without
 * @throws InputError if the promise is about business time and there is no calendar
 * @public
 */
export function computeDue(
  target: DueTerms,
  start: Date,
  calendar: BusinessCalendar | undefined,
): Date | null {
  const { promise, measure } = target;
  if (promise.kind === 'open') {
    return null;
  }
  const amount = measure === 'lead' ? -promise.amount : promise.amount;
  if (promise.kind === 'business' && promise.unit === 'days') {
    const { landing = 'sameTime', countFrom } = target;
    return landing === 'sameTime'
      ? required(calendar).addBusinessDays(start, amount)
      : required(calendar).endOfBusinessDay(start, amount, countFrom);
  }
  return addCounted(
    promise,
    start,
    amount * MILLISECONDS[promise.unit],
    calendar,
  );
}

/**
 * The milliseconds that a promise of this kind counts from `start` to `end`: what a clock has used, or what a pause was
 * worth. Business days count the open time in them (C8).
 *
 * @public
 */
export function countedTime(
  duration: Pick<Duration, 'kind'>,
  start: Date,
  end: Date,
  calendar: BusinessCalendar | undefined,
): number {
  switch (duration.kind) {
    case 'business':
      return required(calendar).workingTimeBetween(start, end);
    case 'onBusinessDays':
      return required(calendar).wholeDays.workingTimeBetween(start, end);
    default:
      return end.getTime() - start.getTime();
  }
}

/** The inverse of {@link countedTime}: the instant at which so many milliseconds of that kind of time have passed. @public */
export function addCounted(
  duration: Pick<Duration, 'kind'>,
  start: Date,
  milliseconds: number,
  calendar: BusinessCalendar | undefined,
): Date {
  switch (duration.kind) {
    case 'business':
      return required(calendar).addWorkingTime(start, milliseconds);
    case 'onBusinessDays':
      return required(calendar).wholeDays.addWorkingTime(start, milliseconds);
    default:
      return new Date(start.getTime() + milliseconds);
  }
}

function required(calendar: BusinessCalendar | undefined): BusinessCalendar {
  if (!calendar) {
    throw new InputError(
      'calendar: missing; a promise of business time needs the calendar that counts it.',
    );
  }
  return calendar;
}
