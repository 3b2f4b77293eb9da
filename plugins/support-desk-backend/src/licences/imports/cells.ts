/** In a cell of its own it takes a value away; a blank cell leaves what there is. */
const NONE = /^[-–—]$/;

/** What exports write before text that a spreadsheet would take for a formula. */
const ESCAPED = /^'(?=[=+\-@\t\r])/;

/** What a cell says: `null` takes away; what cannot be read stays text, for the schema to refuse. */
export type CellReader = (cell: string) => unknown;

const unless =
  (read: CellReader): CellReader =>
  cell =>
    NONE.test(cell) ? null : read(cell);

export const text = unless(plain);

export const word = unless(cell => cell.toLocaleLowerCase('en-US'));

export const wholeNumber = unless(cell =>
  /^\d+$/.test(cell) ? Number(cell) : cell,
);

/** `1200.5`, or `1200,5` as it is written where semicolons delimit. */
export const amount = unless(cell =>
  /^\d+([.,]\d{1,2})?$/.test(cell) ? Number(cell.replace(',', '.')) : cell,
);

export const yesNo = unless(cell => {
  const answer = cell.toLocaleLowerCase('en-US');
  if (['yes', 'true', '1'].includes(answer)) return true;
  return ['no', 'false', '0'].includes(answer) ? false : cell;
});

/** `user:default/ann; group:default/it` */
export const list: CellReader = cell =>
  NONE.test(cell)
    ? []
    : cell
        .split(/[;,]/)
        .map(it => it.trim())
        .filter(Boolean);

/** A cell as it was before it was exported. */
export function plain(cell: string): string {
  return cell.replace(ESCAPED, '');
}
