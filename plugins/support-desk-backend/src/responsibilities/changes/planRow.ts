import {
  markOf,
  type CellContent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { MapPatch } from './patchYaml';

/** A row as its author wrote it. */
export interface WrittenRow {
  cells?: Record<string, WrittenCell>;
  marks?: string;
  alternatives?: unknown;
  confirm?: string | Record<string, string>;
}

/** A cell as its author wrote it: a word, or its long form. */
export type WrittenCell =
  | CellContent['value']
  | (CellContent & { confirm?: unknown });

/** What a written cell says; one that is left out is not responsible (M1). */
export function contentOfWritten(cell: WrittenCell | undefined): CellContent {
  if (cell === undefined) return { value: 'notResponsible' };
  if (typeof cell === 'string') return { value: cell };
  return { value: cell.value, ...(cell.charge && { charge: cell.charge }) };
}

/**
 * How a row of the file says what is proposed. A doubt is removed where a proposal settles it: that of a cell with its cell, that of the
 * whole row, with the columns that may have been meant instead, when nothing is left in it that nobody has decided on. Marks of the source
 * that the cells no longer read as go with what they stood for.
 *
 * @param columns - ids in their order
 * @param proposed - by column
 * @param isConfirmed - whether somebody confirmed what a column says
 * @returns undefined where nothing would be left in the row, which the format does not allow
 */
export function planRow(
  { cells = {}, marks, alternatives, confirm }: WrittenRow,
  columns: string[],
  proposed: Map<string, CellContent>,
  isConfirmed: (column: string) => boolean,
): MapPatch | undefined {
  const changes = [...proposed].flatMap(([column, content]) =>
    content.value === 'notResponsible' && !(column in cells)
      ? []
      : [[column, cellPatch(cells[column], content)] as const],
  );
  const left = new Set(Object.keys(cells));
  proposed.forEach(({ value }, column) =>
    value === 'notResponsible' ? left.delete(column) : left.add(column),
  );
  if (left.size === 0) return undefined;
  const isSettled = [...left].every(it => proposed.has(it) || isConfirmed(it));
  const read = columns
    .filter(it => left.has(it))
    .map(it => markOf(proposed.get(it) ?? contentOfWritten(cells[it])));
  return {
    cells: { within: Object.fromEntries(changes) },
    ...(marks && !isSame(marks, read) && { marks: undefined }),
    ...(alternatives && isSettled ? { alternatives: undefined } : {}),
    ...confirmPatch(confirm, key => {
      const column = /^cells\.(.+)$/.exec(key)?.[1];
      if (column) return proposed.has(column);
      return isSettled && (key === '' || key === 'cells');
    }),
  };
}

function isSame(marks: string, read: string[]): boolean {
  const stated = marks.split('|').map(it => it.trim());
  return stated.join('|') === read.join('|');
}

function cellPatch(
  now: WrittenCell | undefined,
  { value, charge }: CellContent,
): MapPatch[string] {
  if (value === 'notResponsible') return undefined;
  if (typeof now !== 'object') {
    return { set: charge ? { value, charge } : value };
  }
  return {
    within: {
      value: { set: value },
      charge: charge ? { set: charge } : undefined,
      confirm: undefined,
    },
  };
}

function confirmPatch(
  confirm: WrittenRow['confirm'],
  isSettled: (key: string) => boolean,
): MapPatch {
  if (confirm === undefined) return {};
  if (typeof confirm === 'string') {
    return isSettled('') ? { confirm: undefined } : {};
  }
  const settled = Object.keys(confirm).filter(isSettled);
  if (settled.length === 0) return {};
  return settled.length === Object.keys(confirm).length
    ? { confirm: undefined }
    : {
        confirm: {
          within: Object.fromEntries(settled.map(it => [it, undefined])),
        },
      };
}
