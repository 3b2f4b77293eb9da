import MarkdownIt from 'markdown-it';
import type { RawRow, RawTable } from '../types';

const markdown = new MarkdownIt('zero').enable('table');
const inline = new MarkdownIt({ html: true });

type Token = ReturnType<typeof markdown.parse>[number];

/** Reads the tables of a Markdown text, one below the other, with the headings between them; the first row of the first one is the header. */
export function readMarkdown(text: string): RawTable {
  const lines = text.split(/\r\n?|\n/);
  const rows: RawRow[] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'tr_open') {
      rows.push({ line: token.map![0] + 1, cells: [] });
    } else if (token.type === 'inline' && rows.length > 0 && token.level > 2) {
      rows.at(-1)!.cells.push({ text: textOf(token.content) });
    }
  }
  // Cells that a row lacks are added by the library, so that it is the line that knows.
  const [header, ...others] = rows.map(row =>
    cutTo(row, cellsIn(lines[row.line - 1])),
  );
  const inTable = new Set(rows.map(it => it.line));
  const outside = lines
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter(it => it.text && !inTable.has(it.line) && !isRule(it.text));
  const headings = outside.flatMap(({ line, text: said }): RawRow[] => {
    const title = /^#{1,6}\s(.*)$/.exec(said)?.[1];
    return title ? [{ line, cells: [{ text: textOf(title.trim()) }] }] : [];
  });
  const isHeading = new Set(headings.map(it => it.line));
  return {
    header,
    rows: [...headings, ...others].sort((a, b) => a.line - b.line),
    ignored: outside
      .filter(it => !isHeading.has(it.line))
      .map(it => ({ ...it, why: 'is no row of a table' })),
  };
}

/** Whether a line is the one below the header: `| --- | :-: |`. */
export function isRule(line: string): boolean {
  const cells = line.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  return (
    line.includes('|') &&
    cells.split('|').every(it => /^\s*:?-+:?\s*$/.test(it))
  );
}

function cutTo(row: RawRow, count: number): RawRow {
  return { ...row, cells: row.cells.slice(0, count) };
}

function cellsIn(line: string): number {
  const inner = line
    .replaceAll('\\|', '')
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '');
  return inner.split('|').length;
}

/** The words of a cell, without emphasis and links. */
function textOf(content: string): string {
  const read = (tokens: Token[]): string =>
    tokens
      .map(it => {
        if (it.type === 'text' || it.type === 'code_inline') return it.content;
        if (/^(soft|hard)break$/.test(it.type)) return ' ';
        if (it.type === 'html_inline') {
          return /^<br/i.test(it.content) ? ' ' : '';
        }
        return it.children ? read(it.children) : '';
      })
      .join('');
  return read(inline.parseInline(content, {}));
}
