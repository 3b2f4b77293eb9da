import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import type { RawCell, RawRow, RawTable } from '../types';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const isTag = (node: object): node is Element => 'attribs' in node;

/** Browsers take no more either; a page may ask for millions. */
const MOST_SPANNED = 100;

/** Reads the tables of a page, or of a part of one, with the headings between them; the first row of header cells is the header. */
export function readHtml(text: string): RawTable {
  const lineOf = lineFinder(text);
  const found = DomUtils.getElementsByTagName(
    name => /^(tr|caption|h[1-6])$/.test(name),
    parseDocument(text, { withStartIndices: true }),
  );
  /** Cells of rows above that reach down, by their place. */
  let hanging: Hanging = [];
  let header: RawRow | undefined;
  const rows = found.flatMap((element): RawRow[] => {
    const line = lineOf(element.startIndex ?? 0);
    const isRow = element.name === 'tr';
    const [cells, next] = isRow
      ? cellsOf(element, hanging)
      : [[{ text: textOf(element) }], []];
    hanging = next;
    const row = { line, cells };
    if (!header && isRow && isHeaderRow(element)) {
      header = row;
      return [];
    }
    return cells.some(it => it.text.trim()) ? [row] : [];
  });
  return { header, rows, ignored: [] };
}

type Hanging = { cell: RawCell; rows: number }[];

function cellsOf(row: Element, hanging: Hanging): [RawCell[], Hanging] {
  const cells: RawCell[] = [];
  const next: Hanging = [];
  const takeHanging = () => {
    while (hanging[cells.length]) {
      const at = cells.length;
      const { cell, rows } = hanging[at];
      if (rows > 1) next[at] = { cell, rows: rows - 1 };
      cells.push(cell);
    }
  };
  for (const element of childCells(row)) {
    takeHanging();
    const across = spanOf(element, 'colspan');
    const down = spanOf(element, 'rowspan');
    const text = textOf(element);
    for (let i = 0; i < across; i += 1) {
      const isSpread = across > 1 || undefined;
      if (down > 1) {
        next[cells.length] = {
          cell: { text, isSpread: true },
          rows: down - 1,
        };
      }
      cells.push({ text, isSpread });
    }
  }
  takeHanging();
  return [cells, next];
}

function childCells(row: Element): Element[] {
  return row.children.filter(
    (it): it is Element => isTag(it) && (it.name === 'td' || it.name === 'th'),
  );
}

function isHeaderRow(row: Element): boolean {
  const cells = childCells(row);
  const isHead = isTag(row.parent!) && row.parent.name === 'thead';
  return isHead || (cells.length > 1 && cells.every(it => it.name === 'th'));
}

/** What people read in a cell; of a picture its alternative text. */
function textOf(node: Element): string {
  const read = (it: Element['children'][number]): string => {
    if (it.type === ElementType.Text) return it.data;
    if (!isTag(it)) return '';
    if (it.name === 'br') return ' ';
    if (it.name === 'img') return it.attribs.alt ?? '';
    if (it.name === 'input') return 'checked' in it.attribs ? '✔' : '';
    const inner = it.children.map(read).join('');
    return /^(p|div|li)$/.test(it.name) ? ` ${inner} ` : inner;
  };
  // Spaces that do not break indent, and so mean something.
  return node.children
    .map(read)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '');
}

function spanOf({ attribs }: Element, name: 'colspan' | 'rowspan'): number {
  const said = Number(attribs[name]);
  return said > 1 ? Math.min(said, MOST_SPANNED) : 1;
}

/** Counts each line once, as places only go on. */
function lineFinder(text: string): (index: number) => number {
  let line = 1;
  let from = 0;
  return index => {
    for (; from < index; from += 1) if (text[from] === '\n') line += 1;
    return line;
  };
}
