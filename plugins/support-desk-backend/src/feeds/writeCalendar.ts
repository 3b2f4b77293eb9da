import type { ICalCalendar } from 'ical-generator';

/** A calendar as text. Control characters, which RFC 5545 (3.3.11) knows no way to write, are left out: readers refuse the whole for one. */
export function writeCalendar(calendar: ICalCalendar): string {
  return calendar.toString().replace(/(?![\t\r\n])\p{Cc}/gu, '');
}
