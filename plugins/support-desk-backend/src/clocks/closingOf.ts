import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { calendarOfTarget } from './frozenCalendars';

/**
 * The instant that a date without a time means for a target: the closing of that day on its calendar, or of the last business day
 * before it where that day is closed; without a calendar, the end of the day in the target's zone (S2-45).
 *
 * @param date - `2025-05-30`
 * @throws InputError that names `dueAt` if there is no such date
 */
export function closingOf(date: string, frozen: FrozenTarget): Date {
  const calendar = calendarOfTarget(frozen);
  const zone = calendar?.timeZone ?? frozen.timeZone;
  const day = DateTime.fromFormat(date, 'yyyy-MM-dd', { zone });
  if (!day.isValid) {
    throw new InputError(
      `dueAt: '${date}' is not a date; expected one such as 2025-05-30.`,
    );
  }
  const next = day.plus({ days: 1 }).startOf('day').toJSDate();
  return calendar ? calendar.endOfBusinessDay(next, -1) : next;
}
