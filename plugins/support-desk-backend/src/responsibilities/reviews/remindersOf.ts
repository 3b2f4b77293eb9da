import type { CompiledResponsibilities } from '@supportdesk/backstage-plugin-support-desk-common';
import { columnTitle } from './ReviewDescriber';
import type { ReviewedColumn } from './reviewMessages';
import { unsignedColumns, whatIsLeft, type Signing } from './signing';

/** The columns of a round in which something is left, a cell or the signature, with whom to remind. */
export function remindersOf(
  matrix: CompiledResponsibilities,
  signing: Signing,
): (ReviewedColumn & { column: string })[] {
  const { reviewers } = signing.review;
  const unsigned = unsignedColumns(signing);
  const left = new Map(
    whatIsLeft(
      reviewers.map(it => it.column),
      signing,
    ).map(it => [it.column, it.words]),
  );
  return reviewers
    .filter(it => unsigned.includes(it.column) || left.has(it.column))
    .map(({ column, people }) => ({
      column,
      title: columnTitle(matrix, column),
      people,
      left: left.get(column),
    }));
}
