import { dayPatterns } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Of which length a period is by its name: `2025-03`, `2025-Q1`, `2025`. */
export function lengthOf(period: string): keyof typeof MONTHS {
  if (period.includes('Q')) return 'quarter';
  return period.length === 4 ? 'year' : 'month';
}

function firstMonthOf(period: string): DateTime {
  const [year, part = '01'] = period.split('-');
  const month = part.startsWith('Q') ? Number(part[1]) * 3 - 2 : Number(part);
  return DateTime.utc(Number(year), month);
}

/** What stands before the number of a quarter: `T1` is the first `trimestre`. */
const quarter = (locale: string) => (locale.startsWith('es') ? 'T' : 'Q');

/** `February 2025`, `Q1 2025`, `2025` */
export function periodWords(period: string, locale: string): string {
  const first = firstMonthOf(period).setLocale(locale);
  const { month } = dayPatterns(locale);
  const words = { month, quarter: `'${quarter(locale)}'q yyyy`, year: 'yyyy' };
  return first.toFormat(words[lengthOf(period)]);
}

/** `February`: a period beside another one, where the year goes without saying. */
export function shortPeriodWords(period: string, locale: string): string {
  return lengthOf(period) === 'month'
    ? firstMonthOf(period).setLocale(locale).toFormat('LLLL')
    : periodWords(period, locale);
}

/** The period of the same length before. */
export function periodBefore(period: string): string {
  const length = lengthOf(period);
  const first = firstMonthOf(period).minus({ months: MONTHS[length] });
  const names = { month: 'yyyy-MM', quarter: "yyyy-'Q'q", year: 'yyyy' };
  return first.toFormat(names[length]);
}

/** The first and the last month of a period: `2025-01` and `2025-03` of `2025-Q1`. */
export function monthsOf(period: string): { from: string; to: string } {
  const first = firstMonthOf(period);
  const last = first.plus({ months: MONTHS[lengthOf(period)] - 1 });
  return { from: first.toFormat('yyyy-MM'), to: last.toFormat('yyyy-MM') };
}
