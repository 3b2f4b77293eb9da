import {
  dayPatterns,
  formatLocal,
  zoneAbbreviation,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { MailLanguage } from '@supportdesk/backstage-plugin-support-desk-node';
import { DateTime } from 'luxon';
import { periodBeforeIn, periodIn } from './periodIn';
import type { Moment } from './said';

/** English without a country writes the day before the month here, as the rest of the suite does. */
const localeOf = (language: MailLanguage) =>
  language === 'en' ? 'en-GB' : language;

/** A moment as a language writes it. */
export function momentIn(language: MailLanguage, moment: Moment): string {
  const locale = localeOf(language);
  const { withYear } = dayPatterns(locale);
  const at = (instant: string, zone: string) =>
    DateTime.fromISO(instant, { zone }).setLocale(locale);

  if ('day' in moment)
    return at(moment.day, 'utc').toFormat(`cccc ${withYear}`);
  if ('due' in moment) return dueIn(language, moment);
  if ('local' in moment) {
    return at(moment.local, moment.zone).toFormat(`cccc ${withYear}, HH:mm`);
  }
  if ('time' in moment) return at(moment.time, moment.zone).toFormat('HH:mm');
  return 'period' in moment
    ? periodIn(locale, moment.period)
    : periodBeforeIn(locale, moment.periodBefore);
}

/** With the abbreviation of its zone. */
function dueIn(
  language: MailLanguage,
  { due, zone }: { due: string; zone: string },
): string {
  const at = new Date(due);
  if (language === 'en') return formatLocal(at, zone);
  const local = DateTime.fromJSDate(at, { zone })
    .setLocale(language)
    .toFormat(`ccc ${dayPatterns(language).withYear}, HH:mm`);
  return `${local} ${zoneAbbreviation(at, zone, language)}`;
}
