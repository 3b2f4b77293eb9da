import fc from 'fast-check';

/** Texts of people who know how calendars are written. Half a character is none: databases keep UTF-8. */
export const hostileTexts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['\r\n', '\n', '\r', '\u2028', '\u0085', '\u0000', '\u001b[31m'],
        ...['\\', '\\n', ';', ',', ':', '"', '🎫', 'ä'.repeat(80)],
        ...['END:VEVENT', '\r\nATTACH:file:///etc/passwd', '\r\n '],
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map(it => it.join(''));

/**
 * The names of the lines of a calendar, unfolded.
 *
 * @throws Error where it is not written as RFC 5545, 3.1 says
 */
export function contentLines(calendar: string): string[] {
  const lines = calendar.split('\r\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Too long: ${line}`);
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) {
      throw new Error(`Control characters: ${JSON.stringify(line)}`);
    }
  }
  return lines
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(it => it.split(/[:;]/)[0]);
}
