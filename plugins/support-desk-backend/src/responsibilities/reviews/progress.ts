import {
  countCells,
  groupBy,
  type MatrixRow,
  type ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { joined, say, type Said } from '../../words';
import type { StoredReview } from './ReviewStore';

type Scope = Pick<StoredReview, 'groups' | 'reviewers'>;

/** What has to be decided before a column can be signed. */
export interface Left {
  toConfirm: number;
  undecided: number;
  disputed: number;
}

/** The part of a matrix that a round is about: its groups, and the columns that somebody reviews. */
export function reviewedRows(
  rows: MatrixRow[],
  { groups, reviewers }: Scope,
): MatrixRow[] {
  const columns = new Set(reviewers.map(it => it.column));
  return rows
    .filter(it => groups.length === 0 || groups.includes(it.group))
    .map(row => ({
      ...row,
      cells: row.cells.filter(it => columns.has(it.column)),
    }));
}

/** How far a round is. */
export function progressOf(
  rows: MatrixRow[],
  review: Scope,
  titleOf: (group: string) => string,
): Pick<ResponsibilityReview, 'progress' | 'byGroup'> {
  const reviewed = reviewedRows(rows, review);
  const groups = groupBy(reviewed, it => it.group);
  return {
    progress: countCells(reviewed),
    byGroup: [...groups].map(([id, own]) => ({
      group: { id, title: titleOf(id) },
      counts: countCells(own),
    })),
  };
}

/** What is left in a column of some rows; a dispute counts also where the cell says nothing. */
export function leftIn(rows: MatrixRow[], column: string): Left {
  const cells = rows.flatMap(it => it.cells).filter(it => it.column === column);
  const count = (state: keyof Left) =>
    cells.filter(it => it.state === state).length;
  return {
    toConfirm: count('toConfirm'),
    undecided: count('undecided'),
    disputed: count('disputed'),
  };
}

/** `20 to confirm, 1 undecided`; absent for nothing. */
export function leftInWords(left: Left): Said | undefined {
  const parts = (['toConfirm', 'undecided', 'disputed'] as const)
    .filter(it => left[it] > 0)
    .map(it => say(`reviews.${it}`, { number: left[it] }));
  return parts.length > 0 ? joined(parts, ', ') : undefined;
}
