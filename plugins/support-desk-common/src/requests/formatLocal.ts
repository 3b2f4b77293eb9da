import { DateTime } from 'luxon';

/** Locales that know the abbreviations which people of their zones use. */
const LOCALES = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-CA', 'en-IN', 'en-ZA'];

/** A format takes two milliseconds to make, and a sweep tells of thousands of due times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A page of tickets tells of a hundred times, mostly those that it told of before. */
const MOST_KEPT = 10_000;
const kept = new Map<string, string>();

/** An instant in a zone, in words and with the zone's abbreviation: `Mon 10 March 2025, 12:00 GMT` (P-10). @public */
export function formatLocal(at: Date, timeZone: string): string {
  const key = `${at.getTime()} ${timeZone}`;
  const known = kept.get(key);
  if (known) return known;

  if (kept.size >= MOST_KEPT) kept.clear();
  const words = wordsOf(at, timeZone);
  kept.set(key, words);
  return words;
}

function wordsOf(at: Date, timeZone: string): string {
  const local = DateTime.fromJSDate(at, { zone: timeZone }).setLocale('en-GB');
  const name = zoneAbbreviation(at, timeZone);
  return `${local.toFormat('ccc d LLLL yyyy, HH:mm')} ${name}`;
}

/**
 * How people call a zone at an instant: `BST`, in German `MEZ`; else its distance from UTC.
 *
 * @param locale - BCP 47; its word comes first. Default: that of people who live in the zone, in English
 * @public
 */
export function zoneAbbreviation(
  at: Date,
  timeZone: string,
  locale?: string,
): string {
  for (const it of locale ? [locale, ...LOCALES] : LOCALES) {
    const name = abbreviationIn(it, at, timeZone);
    if (!/^(GMT|UTC)[+-]/.test(name)) return name;
  }
  return abbreviationIn(LOCALES[0], at, timeZone);
}

function abbreviationIn(locale: string, at: Date, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  formats.set(key, format);
  const parts = format.formatToParts(at);
  return parts.find(it => it.type === 'timeZoneName')?.value ?? '';
}
