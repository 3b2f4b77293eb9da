import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';

/** As much as a ticket or a comment takes, with room for what is added. */
const MAX_TEXT = 18_000;
const MAX_SUMMARY = 200;
const EXCERPT = 2_000;
const NO_SUBJECT = '(no subject)';

const URL =
  /(https?:\/\/[^\s<>]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)/g;
const PREFIXES = /^(?:(?:re|aw|sv|fwd?|wg|tr|rv|antw)\s*(?:\[\d+\]\s*)?:\s*)+/i;

/** Plain text as Markdown that reads the same: nothing of it is taken for a sign, line breaks stay, addresses become links. */
export function toMarkdown(text: string): string {
  return text
    .split('\n')
    .map(line => escapeLine(line.trimEnd()))
    .join('\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1  \n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The subject without answer signs and keys; what a ticket is called. */
export function summaryOf({
  subject,
  text,
}: Pick<IncomingMessage, 'subject' | 'text'>): string {
  const bare = (words: string) =>
    words
      .replace(/\[[A-Z][A-Z0-9]{1,9}-\d{1,12}\]/g, ' ')
      .trimStart()
      .replace(PREFIXES, '')
      .replace(/\s+/g, ' ')
      .trim();
  const firstLine = text.split('\n').find(it => it.trim().length >= 3) ?? '';
  const summary = [subject, firstLine]
    .map(bare)
    .find(it => [...it].length >= 3);
  return shortened(summary ?? NO_SUBJECT, MAX_SUMMARY);
}

/**
 * What a message says, as Markdown no longer than a ticket takes.
 *
 * @returns `whole`: all of it as plain text, where not all of it fits
 */
export function bodyOf(text: string): { body: string; whole?: string } {
  const body = toMarkdown(text.slice(0, MAX_TEXT));
  return text.length <= MAX_TEXT && body.length <= MAX_TEXT
    ? { body }
    : { body: cut(body, MAX_TEXT), whole: text };
}

/** How a message begins, for a list of messages. */
export function excerptOf(text: string): string {
  return shortened(text.trim(), EXCERPT);
}

function escapeLine(line: string): string {
  const escaped = line
    .split(URL)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>@|~#&]/g, '\\$&'),
    )
    .join('')
    // What begins a list, a heading, a rule or code only at the beginning of a line.
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
  return escaped.replace(/^[ \t]+/, indent =>
    '\u00a0'.repeat(Math.min(indent.length, 12)),
  );
}

/** Does not end within an escaped sign. */
function cut(text: string, length: number): string {
  return `${text.slice(0, length).replace(/\\$/, '')}…`;
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters.slice(0, length - 1).join('')}…`;
}
