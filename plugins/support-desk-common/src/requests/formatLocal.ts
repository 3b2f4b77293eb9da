import { DateTime } from 'luxon';

/** Locales that know the abbreviations which people of their zones use. */
const LOCALES = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-CA', 'en-IN', 'en-ZA'];

/** An instant in a zone, in words and with the zone's abbreviation: `Mon 10 March 2025, 12:00 GMT` (P-10). @public */
export function formatLocal(at: Date, timeZone: string): string {
  const local = DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en-GB');
  return `${local.toFormat('ccc d LLLL yyyy, HH:mm')} ${abbreviation(local)}`;
}

function abbreviation(local: DateTime): string {
  const names = LOCALES.map(locale => local.setLocale(locale).toFormat('ZZZZ'));
  return names.find(name => !/^(GMT|UTC)[+-]/.test(name)) ?? names[0];
}
