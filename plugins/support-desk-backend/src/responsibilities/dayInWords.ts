import { DateTime } from 'luxon';

/** `Monday 31 March 2025` of `2025-03-31`. */
export function dayInWords(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat('cccc d LLLL yyyy');
}
