import { orOf } from './lists';
import type { Sign } from './signs';
import type { ImportedCell, ImportedColumn } from './types';

/** A column of the matrix. */
export type MatrixColumn = ImportedColumn & { id: string };

/**
 * Places the marks of a row whose empty cells were lost: their order holds, nothing else does. Signs go as far left as they can among the
 * parties, words into the last column of remarks; where each may have stood instead is said with it.
 *
 * @returns as many as there are columns at most
 */
export function placeMarks(
  marks: Sign[],
  columns: MatrixColumn[],
): ImportedCell[] {
  const slack = columns.length - marks.length;
  let from = 0;
  return marks.slice(0, columns.length).map((mark, i) => {
    const to = i + Math.max(slack, 0);
    const at = bestOf(mark, columns, from, to);
    from = at + 1;
    const { isText, ...said } = mark;
    return {
      ...said,
      column: columns[at].id,
      // Of all places that the order leaves, also of those that are taken here by its neighbours.
      alternatives: columns
        .slice(i, to + 1)
        .map(it => it.id)
        .filter(it => it !== columns[at].id),
    };
  });
}

/** What is said of a mark whose column was lost. */
export function doubtOfPlace(
  { alternatives }: ImportedCell,
  columns: MatrixColumn[],
): string[] {
  const titles = columns
    .filter(it => alternatives.includes(it.id))
    .map(it => it.title);
  return titles.length > 0 ? [`may have stood in ${orOf(titles)}`] : [];
}

function bestOf(
  { isText }: Sign,
  columns: MatrixColumn[],
  from: number,
  to: number,
): number {
  const places = columns.map((_, i) => i).slice(from, to + 1);
  const fitting = places.filter(i => (columns[i].as === 'remark') === isText);
  return (isText ? fitting.at(-1) : fitting[0]) ?? places[0];
}
