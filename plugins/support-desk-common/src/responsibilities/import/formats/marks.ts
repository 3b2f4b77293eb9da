import { groupBy } from '../../../text';
import { isSign, plain, readSign, splitSign } from '../signs';
import type { RawRow, RawTable } from '../types';

/** A line of words: a heading, a task, or a part of one. */
interface Words {
  line: number;
  text: string;
}

/** A line with bars, or with a sign at its end. */
interface Marks {
  line: number;
  task: string;
  cells: string[];
}

/**
 * Reads lines of tasks with marks that are divided by bars: `Sync problems ✔ | ✔ | | |`. A task may stand above its marks, and over
 * several lines. Where no row has a gap before a mark, empty cells were lost: then nothing says in which column a mark stood.
 *
 * @param isLost - they were lost, whatever it looks like
 */
export function readMarks(text: string, isLost = false): RawTable {
  const rows: RawRow[] = [];
  let header: RawRow | undefined;
  let words: Words[] = [];
  const all: Marks[] = [];
  const texts = (found: Words[]) =>
    found.map(it => ({ line: it.line, cells: [{ text: it.text }] }));

  text.split(/\r\n?|\n/).forEach((raw, i) => {
    const line = i + 1;
    const content = plain(raw);
    if (content === '') return;
    const marks = marksIn(content, line);
    if (!marks) {
      words = addWords(words, { line, text: content });
    } else if (!header && all.length === 0 && isHeader(marks)) {
      header = { line, cells: [marks.task, ...marks.cells].map(asCell) };
      rows.push(...texts(words));
      words = [];
    } else {
      const { above, task } = taskOf(marks, words);
      words = [];
      rows.push(...texts(above), {
        line: task.line,
        cells: [task.text, ...marks.cells].map(asCell),
      });
      all.push({ ...marks, line: task.line });
    }
  });
  rows.push(...texts(words));
  return {
    header,
    rows: withCut(rows, all),
    isPacked: isLost || !all.some(hasGap),
    isLoose: true,
    ignored: [],
  };
}

function marksIn(content: string, line: number): Marks | undefined {
  const inner = content.replace(/^\|/, '');
  const [first, ...rest] = inner.split('|');
  const { text, mark } = splitSign(first);
  if (rest.length === 0 && mark === '') return undefined;
  const cells = mark ? [mark, ...rest] : rest;
  return { line, task: text, cells: cells.map(plain) };
}

function isHeader({ cells }: Marks): boolean {
  const filled = cells.filter(it => it !== '');
  return filled.length > 0 && !filled.some(isSign);
}

/** The task of some marks: before them, or above. */
function taskOf(marks: Marks, words: Words[]): { above: Words[]; task: Words } {
  const own = { line: marks.line, text: marks.task };
  const last = words.at(-1);
  if (last && (own.text === '' || goesOn(last.text, own.text))) {
    const task = { line: last.line, text: `${last.text} ${own.text}`.trim() };
    return { above: words.slice(0, -1), task };
  }
  return { above: words, task: own };
}

function addWords(words: Words[], next: Words): Words[] {
  const last = words.at(-1);
  return last && goesOn(last.text, next.text)
    ? [
        ...words.slice(0, -1),
        { line: last.line, text: `${last.text} ${next.text}` },
      ]
    : [...words, next];
}

/** Whether a line is the rest of the one above. */
function goesOn(above: string, line: string): boolean {
  const count = (sign: string) => above.split(sign).length;
  return (
    /^[\p{Ll}(,.;)]/u.test(line) ||
    /[,/(&-]$/.test(above) ||
    count('(') > count(')')
  );
}

function hasGap({ cells }: Marks): boolean {
  const last = cells.findLastIndex(it => readSign(it) !== undefined);
  return cells.slice(0, Math.max(last, 0)).includes('');
}

/** Says which rows have fewer cells than most. */
function withCut(rows: RawRow[], all: Marks[]): RawRow[] {
  const widths = groupBy(all, it => it.cells.length);
  const [[usual] = [0]] = [...widths].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const widthAt = new Map(all.map(it => [it.line, it.cells.length]));
  return rows.map(row => {
    const width = widthAt.get(row.line);
    if (width === undefined || width >= usual) return row;
    const doubt = `breaks off after ${width} of ${usual} cells: what stood behind is lost`;
    return { ...row, doubts: [doubt] };
  });
}

function asCell(text: string) {
  return { text: text.trim() };
}
