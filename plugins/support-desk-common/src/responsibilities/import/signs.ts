import type { ImportedCell } from './types';

/** What a cell says by itself, wherever it stands. */
export type Sign = Pick<
  ImportedCell,
  'value' | 'charge' | 'note' | 'doubts'
> & {
  /** It is words rather than a sign. */
  isText: boolean;
};

const TICKS = new Set('✔ ✓ ✅ ☑ 🗸 • ● ■ * x yes y ja j true'.split(' '));
/** Those that can stand right behind a word, or before one. */
const SYMBOLS = new Set('✔ ✓ ✅ ☑ 🗸 ● ■'.split(' '));
const NOTHING = new Set('- – — no n nein false n/a na none [ ]'.split(' '));
const CROSSES = new Set('✗ ✘ ❌ ✖ ✕ ×'.split(' '));
const OPEN = new Set(['?', '??', 'tbc', 'tbd', 'unknown', 'unklar', 'offen']);
const RACI = /^[RACI]([/,&+ ]{1,3}[RACI]){0,3}$/;
const CHARGED =
  /charg|\bfees?\b|\bcosts?\b|\bpaid\b|payable|billable|[$€£]|kostenpflichtig|gebühr|verrechnet/i;
const FREE = /free of charge|no charge|not charged|without charge|kostenfrei/i;
/** What the API takes as a charge. */
const LONGEST_CHARGE = 200;

/** A text as it is compared and read: without variation selectors, spaces in one. */
export function plain(text: string): string {
  return text
    .replace(/[\u{FE0E}\u{FE0F}\u{200B}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a cell says: ✔, ✓, x, yes or • that somebody does it, ? that nobody decided, words that something is optional, and what is charged.
 *
 * @returns undefined for one that is empty, or says no
 */
export function readSign(cell: string): Sign | undefined {
  const text = plain(cell);
  const word = text.toLowerCase();
  if (text === '' || NOTHING.has(word) || word === '[ ]') return undefined;
  if (isTick(text)) return sign('responsible');
  if (CROSSES.has(text)) {
    return sign('notResponsible', {
      doubts: [`“${text}” is read as not responsible`],
    });
  }
  if (OPEN.has(word)) {
    return sign('unknown', { doubts: [`“${text}”: not decided there`] });
  }
  return bracketed(text) ?? tickWithText(text) ?? letters(text) ?? words(text);
}

/** Whether a text is nothing but a sign. */
export function isSign(text: string): boolean {
  const found = readSign(text);
  return found !== undefined && !found.isText;
}

/** Divides a text from the sign that stands behind it: `Sync problems ✔`. */
export function splitSign(line: string): { text: string; mark: string } {
  const whole = plain(line);
  const last = [...whole].at(-1) ?? '';
  if (SYMBOLS.has(last)) {
    return { text: whole.slice(0, -last.length).trim(), mark: last };
  }
  const at = whole.lastIndexOf(' ') + 1;
  const word = whole.slice(at);
  const isMark = /^(x|yes|ja|[•?*])$/i.test(word) || CROSSES.has(word);
  return isMark
    ? { text: whole.slice(0, at).trim(), mark: word }
    : { text: whole, mark: '' };
}

function isTick(text: string): boolean {
  const unboxed = /^\[(.)\]$/u.exec(text)?.[1] ?? text;
  return TICKS.has(unboxed.toLowerCase());
}

function bracketed(text: string): Sign | undefined {
  const inner = /^\((.*)\)$/.exec(text)?.[1].trim() ?? '';
  return isTick(inner)
    ? sign('responsible', { doubts: [`“${text}” stands in brackets`] })
    : undefined;
}

/** `✔ (at weekends)`, `✔?`, `x - charged`. */
function tickWithText(text: string): Sign | undefined {
  const [first] = [...text];
  const at = SYMBOLS.has(first) ? first.length : text.search(/[ (?]/);
  const rest = text.slice(at).trim();
  const head = text.slice(0, at).trim();
  const isApart = SYMBOLS.has(first) || /^[(?:,;–-]/.test(rest);
  if (at < 1 || !isTick(head) || !isApart) return undefined;
  if (/^\(?\?+\)?$/.test(rest)) {
    return sign('responsible', { doubts: [`“${text}” has a question mark`] });
  }
  const said = rest.replace(/^[:,;–-]\s*/, '').replace(/^\((.*)\)$/, '$1');
  return sign('responsible', inWords(said));
}

/** Responsible, accountable, consulted, informed. */
function letters(text: string): Sign | undefined {
  if (!RACI.test(text)) return undefined;
  return {
    ...sign(/[RA]/.test(text) ? 'responsible' : 'optional', {
      note: text,
      doubts: [`“${text}” is of another notation (RACI)`],
    }),
  };
}

function words(text: string): Sign {
  if (/^optional$/i.test(text)) return sign('optional');
  return { ...sign('optional', inWords(text)), isText: true };
}

function inWords(text: string): Partial<Sign> {
  const isCharge =
    CHARGED.test(text) && !FREE.test(text) && text.length <= LONGEST_CHARGE;
  return isCharge ? { charge: text } : { note: text };
}

function sign(value: Sign['value'], more: Partial<Sign> = {}): Sign {
  return { value, doubts: [], isText: false, ...more };
}
