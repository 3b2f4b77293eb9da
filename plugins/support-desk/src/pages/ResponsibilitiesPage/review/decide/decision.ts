import {
  type DecideCells,
  isMark,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { MatrixPlace } from '../../matrix/place';

/** What the reader decides about a cell, as they see it. */
export interface Decision {
  row: Pick<MatrixRow, 'id' | 'path' | 'title' | 'group'>;
  cell: MatrixCell;
  decision: 'confirm' | 'dispute';
  reason?: string;
  /** What the row should say instead, by column. */
  proposals?: DecideCells['decisions'][number]['proposals'];
}

/** A cell, and the task that it belongs to. */
export type Place = Pick<Decision, 'row' | 'cell'>;

/** What is sent for a decision. */
export function toRequest({
  cell,
  decision,
  reason,
  proposals = [],
}: Decision): DecideCells['decisions'][number] {
  return {
    cell: cell.path,
    hash: cell.hash,
    decision,
    ...(reason && { reason }),
    proposals,
  };
}

/** Whether a cell waits for somebody's decision: nobody confirmed or disputed what it says now. */
export function isToReview(cell: MatrixCell): boolean {
  return (
    isMark(cell.value) &&
    (cell.state === 'toConfirm' ||
      cell.state === 'undecided' ||
      cell.voided !== undefined)
  );
}

/** Whether a cell waits for the reader's decision. */
export const waitsForReader = (cell: MatrixCell): boolean =>
  cell.mayDecide && isToReview(cell);

/** Whether the reader may confirm a cell; an undecided one says nothing that could be confirmed. */
export function canConfirm(cell: MatrixCell): boolean {
  return (
    cell.mayDecide &&
    isMark(cell.value) &&
    cell.value !== 'unknown' &&
    cell.state !== 'confirmed'
  );
}

/** All cells of some rows, in reading order. */
export function placesOf(rows: MatrixRow[]): Place[] {
  return rows.flatMap(row => row.cells.map(cell => ({ row, cell })));
}

/** Whether a cell belongs to what the reader reviews in the round that is open. */
export const isReadersPart =
  (review: Matrix['review']) =>
  ({ row, cell }: Place): boolean =>
    review !== undefined &&
    review.mine.includes(cell.column) &&
    (review.groups.length === 0 || review.groups.includes(row.group));

/**
 * The next cell that waits for the reader, in reading order; after the last one it begins anew. What they review in the open round comes
 * before what they may decide besides.
 *
 * @param from - path of the cell from which on it is sought; absent: from the first
 * @param decided - that wait no more, whatever the rows say
 */
export function nextToReview(
  rows: MatrixRow[],
  from: string | undefined,
  decided: Place[] = [],
  review?: Matrix['review'],
): Place | undefined {
  const places = placesOf(rows);
  const at = places.findIndex(it => it.cell.path === from);
  const onwards = [...places.slice(at + 1), ...places.slice(0, at + 1)];
  const passed = new Set([from, ...decided.map(it => it.cell.path)]);
  const waiting = onwards.filter(
    ({ cell }) => waitsForReader(cell) && !passed.has(cell.path),
  );
  return waiting.find(isReadersPart(review)) ?? waiting[0];
}

/**
 * Cells of a group that the reader may confirm and that nobody decided about yet: of a group that they review in the open round, only
 * those that they review.
 */
export function assumedIn(
  rows: MatrixRow[],
  group: string,
  review?: Matrix['review'],
): Place[] {
  const assumed = placesOf(rows.filter(it => it.group === group)).filter(
    ({ cell }) => canConfirm(cell) && cell.state === 'toConfirm',
  );
  const part = assumed.filter(isReadersPart(review));
  return part.length > 0 ? part : assumed;
}

/** The cells between two of the same group, both with them: those of the rows and columns that they span. */
export function cellsBetween(
  rows: MatrixRow[],
  from: MatrixPlace,
  to: MatrixPlace,
): Place[] {
  const group = rows.find(it => it.path === to.row)?.group;
  const ofGroup = rows.filter(it => it.group === group);
  const isRow = isBetween(ofGroup, it => it.path, from.row, to.row);
  return ofGroup
    .filter(isRow)
    .flatMap(row =>
      row.cells
        .filter(isBetween(row.cells, it => it.column, from.column, to.column))
        .map(cell => ({ row, cell })),
    );
}

/** Tells what stands between two of a list; where one is not in it, nothing does. */
function isBetween<T>(
  list: T[],
  nameOf: (it: T) => string,
  ...ends: [string | undefined, string | undefined]
): (it: T) => boolean {
  const places = ends.map(end => list.findIndex(it => nameOf(it) === end));
  if (places.includes(-1)) return () => false;
  const between = new Set(
    list.slice(Math.min(...places), Math.max(...places) + 1),
  );
  return it => between.has(it);
}
