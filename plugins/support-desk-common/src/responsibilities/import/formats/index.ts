import { InputError } from '@backstage/errors';
import type { RawTable, TableFormat } from '../types';
import { readHtml } from './html';
import { isRule, readMarkdown } from './markdown';
import { readMarks } from './marks';
import { readCsv, readTabs } from './separated';

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
 * @throws InputError where there is no table of that kind
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
  if (table.rows.length === 0) {
    throw new InputError(
      `text: has no row of a table as ${format}; allowed: ${Object.keys(
        READERS,
      ).join(', ')}`,
    );
  }
  return { ...table, format };
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
  return (isMost ?? most)[0];
}
