import { SIGNATURE } from '../cleanText';
import {
  attributionAbove,
  attributionLength,
  isForward,
  isForwardingSubject,
  isMarker,
  isMobileSignature,
  isOriginal,
  isOutlookHeader,
  isQuote,
} from './signs';

/** Where the lines of a mail stop being new. */
interface Boundary {
  at: number;
  /** Lines of the boundary itself. */
  length: number;
}

/**
 * Divides what a mail says into what is new and what it quotes, with the signature. When in doubt it is new: nobody's words are folded
 * away because they look odd. Answers between the lines of a quotation leave all as it is, and so does a mail that is passed on.
 */
export function splitQuoted(
  text: string,
  subject = '',
): { text: string; quoted?: string } {
  const lines = text.split('\n');
  const forward = lines.findIndex(isForward);
  const boundary = firstBoundary(lines);
  if (forward >= 0 && !(boundary && boundary.at < forward)) {
    return joined(lines, []);
  }
  if (!boundary) return withoutSignature(lines, []);
  // Outlook passes on with the same lines as it answers with; the subject tells.
  if (isForwardingSubject(subject) && !isMarker(lines[boundary.at])) {
    return joined(lines, []);
  }
  const before = lines.slice(0, boundary.at);
  const rest = lines.slice(boundary.at);
  const answers = answersIn(rest, boundary.length);
  if (!answers) return withoutSignature(before, rest);
  const isBelow = before.every(isBlank) && answers.at > 0;
  return isBelow
    ? withoutSignature(rest.slice(answers.at), rest.slice(0, answers.at))
    : joined(lines, []);
}

function firstBoundary(lines: string[]): Boundary | undefined {
  const first = lines.findIndex(line => !isBlank(line));
  for (let at = Math.max(first, 0); at < lines.length; at++) {
    const boundary = isQuote(lines[at])
      ? markedBoundary(lines, at, at === first)
      : plainBoundary(lines, at);
    if (boundary) return boundary;
  }
  return undefined;
}

/** Without a word of whom it quotes, a line that is marked may be anything: a log, a prompt. */
function markedBoundary(
  lines: string[],
  at: number,
  isFirst: boolean,
): Boundary | undefined {
  // Apple marks that word, too.
  if (isFirst || attributionLength(lines, at)) return { at, length: 1 };
  const above = attributionAbove(lines, at);
  return above ? { at: at - above, length: above } : undefined;
}

function plainBoundary(lines: string[], at: number): Boundary | undefined {
  const line = lines[at];
  if (isBlank(line)) return undefined;
  if (isOutlookHeader(lines, at)) {
    const rules = lines
      .slice(0, at)
      .reverse()
      .findIndex(it => !isRule(it));
    const above = rules < 0 ? at : rules;
    return { at: at - above, length: above + 1 };
  }
  const length =
    isMarker(line) || isOriginal(line) ? 1 : attributionLength(lines, at);
  return length ? { at, length } : undefined;
}

/** Where somebody wrote into or below a quotation whose lines are marked; `at` is 0 where it is between them. */
function answersIn(
  rest: string[],
  boundaryLines: number,
): { at: number } | undefined {
  const begin = rest.findIndex(
    (line, index) =>
      isQuote(line) || (index >= boundaryLines && !isBlank(line)),
  );
  // Without marks nothing tells answers from what they answer.
  if (begin < 0 || !isQuote(rest[begin])) return undefined;
  const end = signatureStart(rest, begin);
  const first = rest.findIndex(
    (line, index) =>
      index > begin && index < end && !isBlank(line) && !isQuote(line),
  );
  if (first < 0) return undefined;
  return { at: rest.slice(first, end).some(isQuote) ? 0 : first };
}

function signatureStart(lines: string[], from: number): number {
  const at = lines.indexOf(SIGNATURE, from);
  return at < 0 ? lines.length : at;
}

/** The signature goes with what is quoted. */
function withoutSignature(fresh: string[], quoted: string[]) {
  const at = signatureStart(fresh, 0);
  const kept = fresh.slice(0, at);
  const last = kept.findLastIndex(line => !isBlank(line));
  const end = isMobileSignature(kept[last] ?? '') ? last : at;
  return joined(fresh.slice(0, end), [...fresh.slice(end), ...quoted]);
}

function joined(fresh: string[], quoted: string[]) {
  const text = block(fresh);
  const rest = block(quoted);
  return rest ? { text, quoted: rest } : { text };
}

function block(lines: string[]): string {
  return lines
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** What divides a mail from what it answers. */
function isRule(line: string): boolean {
  return /^[\s_-]*$/.test(line);
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
