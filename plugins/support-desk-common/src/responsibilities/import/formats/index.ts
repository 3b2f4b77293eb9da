import { InputError } from '@backstage/errors';
import { splitSign } from '../signs';
import type { RawTable, TableFormat } from '../types';
import { readHtml } from './html';
import { isRule, readMarkdown } from './markdown';
import { readMarks } from './marks';
import { readCsv, readTabs } from './separated';

/** Rows that are read at once; whoever has more splits the table. */
const MOST_ROWS = 5_000;

const READERS: Record<TableFormat, (text: string) => RawTable> = {
  markdown: readMarkdown,
  csv: readCsv,
  html: readHtml,
  tabs: readTabs,
  marks: text => readMarks(text, true),
};

/**
 * Reads a pasted table.
 *
 * @param wanted - `auto`: whatever it looks like
 * @throws InputError where there is no table of that kind, or more than {@link MOST_ROWS} rows
 */
export function readTable(
  text: string,
  wanted: TableFormat | 'auto' = 'auto',
): RawTable & { format: TableFormat } {
  const format = wanted === 'auto' ? formatOf(text) : wanted;
  const table =
    wanted === 'auto' && format === 'marks'
      ? readMarks(text)
      : READERS[format](text);
  if (table.rows.length === 0) throw noTable(`as ${format}`);
  if (table.rows.length > MOST_ROWS) {
    throw new InputError(
      `text: has ${table.rows.length} rows, more than the ${MOST_ROWS} allowed at once; split it`,
    );
  }
  return { ...table, format };
}

function noTable(how: string): InputError {
  const allowed = Object.keys(READERS).join(', ');
  return new InputError(
    `text: has no row of a table ${how}; allowed: ${allowed}`,
  );
}

/** What a table looks like. */
function formatOf(text: string): TableFormat {
  if (/<t(able|r|d|h)[\s>]/i.test(text)) return 'html';
  const lines = text.split(/\r\n?|\n/).filter(it => it.trim() !== '');
  if (lines.some(isRule)) return 'markdown';
  // What is quoted is what cells say.
  const outside = lines.map(it => it.replace(/"[^"]*"/g, ''));
  const having = (sign: string) =>
    outside.filter(it => it.includes(sign)).length;
  const kinds: [TableFormat, number][] = [
    ['tabs', having('\t')],
    ['marks', having('|')],
    ['csv', Math.max(having(','), having(';'))],
  ];
  const isMost = kinds.find(([, count]) => count * 2 > lines.length);
  const [most] = [...kinds].sort(([, a], [, b]) => b - a);
  if (most[1] === 0 && !lines.some(it => splitSign(it).mark)) {
    throw noTable('of any kind');
  }
  return most[1] === 0 ? 'marks' : (isMost ?? most)[0];
}
