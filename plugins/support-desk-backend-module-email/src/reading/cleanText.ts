/** Control characters but tab and line feed; characters that turn the direction of what follows; invisible ones that only fill. */
const UNWANTED =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\p{Cs}]/gu;

/** The separator of a signature ends with a space that means something (RFC 3676, 4.3). */
export const SIGNATURE = '-- ';

/** Text as people may see it: line feeds only, nothing invisible, no blanks at the end of lines. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNWANTED, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split('\n')
    .map(line => (line === SIGNATURE ? line : line.trimEnd()))
    .join('\n');
}

/** The same on one line: a subject, a name. */
export function cleanLine(text: string, maxLength: number): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return line.length > maxLength
    ? `${line.slice(0, maxLength - 1).replace(/\p{Cs}$/u, '')}…`
    : line;
}
