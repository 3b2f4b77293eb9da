import { cleanLine, cleanText } from './cleanText';

const MAX_VALUE = 300;

/** An event of a calendar (RFC 5545), as far as people are told. */
interface Property {
  value: string;
  zone?: string;
}

/** What an invitation is to and when, on one line: `Inspection, 2026-11-24 10:00 (Europe/Berlin), Room 3`; empty: nothing of it is known. */
export function describeInvitation(content: Buffer): string {
  const event = propertiesOf(content);
  const start = event.get('DTSTART');
  const parts = [
    event.get('SUMMARY')?.value,
    start && instantOf(start),
    event.get('LOCATION')?.value,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Somebody answered an invitation of ours: nothing to do (RFC 5546). */
export function isCalendarReply(content: Buffer): boolean {
  return /^METHOD:REPLY\s*$/im.test(content.toString('utf8', 0, 2_000));
}

function propertiesOf(content: Buffer): Map<string, Property> {
  const text = cleanText(content.toString('utf8')).replace(/\n[ \t]/g, '');
  const begin = text.indexOf('BEGIN:VEVENT');
  const properties = new Map<string, Property>();
  if (begin < 0) return properties;
  const lines = /^(SUMMARY|DTSTART|LOCATION)((?:;[^:\n]*)?):(.*)$/gm;
  for (const [, name, params, value] of text.slice(begin).matchAll(lines)) {
    if (properties.has(name)) continue;
    properties.set(name, {
      value: cleanLine(unescaped(value), MAX_VALUE),
      zone: /;TZID="?([^;":]+)/.exec(params)?.[1],
    });
  }
  return properties;
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign) =>
    /n/i.test(sign) ? ' ' : sign,
  );
}

function instantOf({ value, zone }: Property): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(value);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, utc] = parts;
  const date = `${year}-${month}-${day}`;
  if (!hour) return date;
  const where = utc ? 'UTC' : zone;
  return `${date} ${hour}:${minute}${where ? ` (${where})` : ''}`;
}
