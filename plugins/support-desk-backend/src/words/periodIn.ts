import { dayPatterns } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { lengthOf } from '../reports/periods';

const ORDINALS = ['1st', '2nd', '3rd', '4th'];

/** `im März`, `in Q1 2025`, `2025` */
const IN_GERMAN = { month: 'im ', quarter: 'in ', year: '' };

/** A period of a report: `March 2025`, `1st quarter of 2025`, `2025`; in German and Spanish `Q1 2025` and `T1 2025`, as pages have it. */
export function periodIn(locale: string, id: string): string {
  const [year, part] = id.split('-');
  if (!part) return year;
  if (!part.startsWith('Q')) {
    return monthOf(locale, id).toFormat(dayPatterns(locale).month);
  }
  if (locale === 'de') return `Q${part[1]} ${year}`;
  if (locale === 'es') return `T${part[1]} ${year}`;
  return `${ORDINALS[Number(part[1]) - 1]} quarter of ${year}`;
}

/** The same beside the period after it, in the middle of a sentence: `March`, `the 1st quarter of 2025`; in German with its preposition. */
export function periodBeforeIn(locale: string, id: string): string {
  const length = lengthOf(id);
  const words =
    length === 'month'
      ? monthOf(locale, id).toFormat('LLLL')
      : periodIn(locale, id);
  if (locale === 'de') return `${IN_GERMAN[length]}${words}`;
  return locale !== 'es' && length === 'quarter' ? `the ${words}` : words;
}

function monthOf(locale: string, id: string): DateTime {
  return DateTime.fromISO(id, { zone: 'utc' }).setLocale(locale);
}
