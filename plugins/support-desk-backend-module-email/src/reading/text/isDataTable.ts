import type { DomNode } from 'html-to-text';

/** With more, laying it out takes too long. */
const MAX_CELLS = 1_000;
const MAX_SPAN = 50;

/** Whether a table shows data and does not lay out a page: it has rows of several cells, and no table in them. */
export function isDataTable(table: DomNode): boolean {
  const found: Record<string, DomNode[]> = { tr: [], cell: [], table: [] };
  const pending = [...table.children];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const kind = /^t[dh]$/.test(node.name ?? '') ? 'cell' : node.name ?? '';
    found[kind]?.push(node);
    const isWide = [node.attribs?.colspan, node.attribs?.rowspan].some(
      it => Number(it) > MAX_SPAN,
    );
    if (isWide || found.table.length || found.cell.length > MAX_CELLS) {
      return false;
    }
    for (const child of node.children ?? []) pending.push(child);
  }
  const wide = found.tr.filter(row => cellsOf(row) > 1);
  return wide.length > 1 && wide.length * 2 > found.tr.length;
}

function cellsOf(row: DomNode): number {
  return row.children.filter(it => /^t[dh]$/.test(it.name ?? '')).length;
}
