import type { Matrix, MatrixCell, MatrixFilter, MatrixRow } from '../api';
import { foldText } from '../text';

/** What a row stands for in `state`: where its cells stand, that it is empty, or that it is open in any of these ways. */
const OPEN = new Set(['undecided', 'toConfirm', 'disputed', 'empty']);

/**
 * The rows of a matrix that a filter leaves, in their order. A row of which a part is left is left too, so that parts are never without
 * what they are parts of.
 *
 * @public
 */
export function filterRows(
  { rows, groups, columns }: Pick<Matrix, 'rows' | 'groups' | 'columns'>,
  filter: MatrixFilter,
): MatrixRow[] {
  const tests = testsOf({ groups, columns }, filter);
  const kept = new Set(
    rows.filter(row => tests.every(test => test(row))).map(keyOf),
  );
  if (kept.size === rows.length) return rows;
  for (const row of rows) {
    if (row.parent && kept.has(keyOf(row))) {
      kept.add(`${row.group} ${row.parent}`);
    }
  }
  return rows.filter(row => kept.has(keyOf(row)));
}

type Test = (row: MatrixRow) => boolean;

function testsOf(
  { groups, columns }: Pick<Matrix, 'groups' | 'columns'>,
  filter: MatrixFilter,
): Test[] {
  const { source, group, row: id, party, q, state, basis } = filter;
  const tests: Test[] = [];
  if (source) {
    const those = new Set(
      groups.filter(it => it.source === source).map(it => it.id),
    );
    tests.push(row => those.has(row.group));
  }
  if (group) tests.push(row => row.group === group);
  if (id) tests.push(row => row.id === id);
  if (q) tests.push(hasWords(q));
  const cells = cellTestsOf(columns, party);
  if (party) tests.push(row => row.cells.some(cells.isOf));
  if (state) {
    const wanted = wantedStates(state);
    tests.push(
      row =>
        (wanted.has('empty') && row.isEmpty) ||
        row.cells.some(
          it =>
            cells.isOf(it) &&
            it.value !== 'notResponsible' &&
            wanted.has(it.state),
        ) ||
        // A dispute may be about a cell that says nothing.
        (wanted.has('disputed') &&
          row.cells.some(it => cells.isIn(it) && it.state === 'disputed')),
    );
  }
  if (filter.charged === 'true') {
    tests.push(row =>
      row.cells.some(it => it.charge !== undefined && cells.isIn(it)),
    );
  }
  if (filter.changed === 'true') {
    tests.push(row =>
      row.cells.some(it => it.changed !== undefined && cells.isIn(it)),
    );
  }
  if (basis) tests.push(row => row.basis === basis);
  return tests;
}

/** Cells in the columns of a party; `mine`: of the reader. */
function cellTestsOf(columns: Matrix['columns'], party: string | undefined) {
  const those = new Set(
    columns
      .filter(it => !party || (party === 'mine' ? it.isMine : it.id === party))
      .map(it => it.id),
  );
  const isIn = (cell: MatrixCell) => those.has(cell.column);
  return {
    isIn,
    isOf: (cell: MatrixCell) => isIn(cell) && cell.value !== 'notResponsible',
  };
}

function wantedStates(states: string): Set<string> {
  const named = states.split(',').map(it => it.trim());
  return new Set(
    named.flatMap(state => (state === 'open' ? [...OPEN] : [state])),
  );
}

function hasWords(q: string): Test {
  const words = foldText(q).split(/\s+/).filter(Boolean);
  return row => {
    const text = foldText(row.title);
    return words.every(word => text.includes(word));
  };
}

function keyOf({ group, id }: MatrixRow): string {
  return `${group} ${id}`;
}
