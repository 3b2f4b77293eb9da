import {
  filterRows,
  isMark,
  type Matrix,
  type MatrixFilter,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { withParams } from '../../../hooks/withParams';

/** What narrows the matrix; it lives in the address, in the words of the back end. */
export type RowFilter = Pick<
  MatrixFilter,
  'party' | 'q' | 'state' | 'charged' | 'changed' | 'group'
>;

const KEYS = ['party', 'q', 'state', 'charged', 'changed', 'group'] as const;

/** Filters that are one press away. */
export const CHIPS = [
  'toConfirm',
  'undecided',
  'disputed',
  'charged',
  'changed',
  'empty',
] as const;
export type Chip = (typeof CHIPS)[number];

/** The filter that an address holds. */
export function filterOf(params: URLSearchParams): RowFilter {
  const filter = Object.fromEntries(
    KEYS.flatMap(key => {
      const value = params.get(key);
      return value ? [[key, value]] : [];
    }),
  ) as RowFilter;
  // What is not known there counts as not said.
  if (filter.charged !== 'true') delete filter.charged;
  if (filter.changed !== 'true') delete filter.changed;
  return filter;
}

/** The address after a change of the filter; the rest of it stays. */
export function withFilter(
  params: URLSearchParams,
  change: RowFilter,
): URLSearchParams {
  return withParams(params, { ...change });
}

/** No filter at all. */
export const NO_FILTER: RowFilter = Object.fromEntries(
  KEYS.map(key => [key, undefined]),
);

const statesOf = ({ state }: RowFilter) =>
  state?.split(',').filter(Boolean) ?? [];

/** Whether a chip is pressed. */
export function isOn(filter: RowFilter, chip: Chip): boolean {
  if (chip === 'charged' || chip === 'changed') return filter[chip] === 'true';
  return statesOf(filter).includes(chip);
}

/** What pressing a chip changes: states add up, the others narrow. */
export function pressed(filter: RowFilter, chip: Chip): RowFilter {
  if (chip === 'charged' || chip === 'changed') {
    return { [chip]: isOn(filter, chip) ? undefined : 'true' };
  }
  const states = statesOf(filter);
  const next = isOn(filter, chip)
    ? states.filter(it => it !== chip)
    : [...states, chip];
  return { state: next.join(',') || undefined };
}

/** How many cells each chip is about, within party and words; `empty` counts tasks. */
export function countChips(
  matrix: Pick<Matrix, 'rows' | 'groups' | 'columns'>,
  { party, q, group }: RowFilter,
): Record<Chip, number> {
  const columns = new Set(
    matrix.columns
      .filter(it => !party || (party === 'mine' ? it.isMine : it.id === party))
      .map(it => it.id),
  );
  const counts = Object.fromEntries(CHIPS.map(it => [it, 0])) as Record<
    Chip,
    number
  >;
  for (const row of filterRows(matrix, { q, group })) {
    // An empty task is a party's where it at least may do it.
    const isOfParty =
      !party ||
      row.cells.some(it => columns.has(it.column) && isMark(it.value));
    if (row.isEmpty && isOfParty) counts.empty += 1;
    for (const cell of row.cells) {
      if (!columns.has(cell.column)) continue;
      if (cell.changed) counts.changed += 1;
      if (cell.charge) counts.charged += 1;
      if (cell.state === 'disputed') counts.disputed += 1;
      if (!isMark(cell.value)) continue;
      if (cell.state === 'toConfirm') counts.toConfirm += 1;
      if (cell.state === 'undecided') counts.undecided += 1;
    }
  }
  return counts;
}
