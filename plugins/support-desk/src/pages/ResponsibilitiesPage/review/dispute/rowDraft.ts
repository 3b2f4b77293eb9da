import {
  cellHash,
  type CellContent,
  type CellValue,
  type DecideCells,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What a row should say, by column, while it is being written. */
export type RowDraft = Record<string, { value: CellValue; charge: string }>;

/** The values of a cell, as they are offered. */
export const CELL_VALUES = [
  'responsible',
  'optional',
  'unknown',
  'notResponsible',
] as const;

/** A row as it is, or as it is proposed already. */
export function draftOf({ cells }: Pick<MatrixRow, 'cells'>): RowDraft {
  const proposed = new Map(
    cells.flatMap(it =>
      (it.decision?.proposals ?? []).map(({ column, ...content }) => [
        column,
        content as CellContent,
      ]),
    ),
  );
  return Object.fromEntries(
    cells.map(cell => {
      const { value, charge = '' } =
        proposed.get(cell.column) ?? cell.proposed ?? cell;
      return [cell.column, { value, charge }];
    }),
  );
}

/** Where a draft differs from the row: only that is proposed. */
export function proposalsOf(
  { cells }: Pick<MatrixRow, 'cells'>,
  draft: RowDraft,
): NonNullable<DecideCells['decisions'][number]['proposals']> {
  return cells.flatMap(({ column, hash }) => {
    const content = contentOfDraft(draft[column]);
    return cellHash(content) === hash ? [] : [{ column, ...content }];
  });
}

/** Only somebody who has something to do can charge for it. */
export const canCharge = (value: CellValue): boolean =>
  value === 'optional' || value === 'responsible';

function contentOfDraft({ value, charge }: RowDraft[string]): CellContent {
  const what = charge.trim();
  return { value, ...(canCharge(value) && what && { charge: what }) };
}
