import { ConflictError } from '@backstage/errors';
import {
  cellHash,
  cellValueSchema,
  type CellContent,
  type MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A cell that says something else than whoever decided on it saw. */
export interface ChangedCell {
  cell: string;
  /** What they saw; absent where their hash is of no content. */
  was?: CellContent;
  is: CellContent;
  /** To decide on now. */
  hash: string;
}

/** Cells have changed since the caller saw them: 409, and nothing was decided. The body says what each was and is (M3). */
export class ChangedCellsError extends ConflictError {
  readonly code = 'CELLS_CHANGED';
  readonly cells: ChangedCell[];

  constructor(cells: ChangedCell[]) {
    super(
      `Nothing was decided, for the model has changed:\n${cells
        .map(
          ({ cell, was, hash }) =>
            `${cell}: is '${hash}'${was ? `, was '${cellHash(was)}'` : ''}`,
        )
        .join('\n')}\nRead the matrix again and decide on what it says now`,
    );
    this.name = 'ConflictError';
    this.cells = cells;
  }
}

/** What has become of a cell. */
export function changedCell(
  { path, value, charge, hash }: MatrixCell,
  seen: string,
): ChangedCell {
  const is = { value, ...(charge && { charge }) };
  return { cell: path, was: contentOfHash(seen), is, hash };
}

/** The opposite of `cellHash`. */
function contentOfHash(hash: string): CellContent | undefined {
  const [word, ...rest] = hash.split(': ');
  const value = cellValueSchema.safeParse(word);
  const charge = rest.join(': ');
  return value.success
    ? { value: value.data, ...(charge && { charge }) }
    : undefined;
}
