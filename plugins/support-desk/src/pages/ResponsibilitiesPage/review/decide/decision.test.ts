import { exampleMatrix } from '../../../../__testUtils__/matrices';
import {
  assumedIn,
  cellsBetween,
  isToReview,
  nextToReview,
  placesOf,
  toRequest,
  type Place,
} from './decision';
import { withDecisions } from './withDecisions';

const matrix = (() => {
  const some = exampleMatrix();
  return {
    ...some,
    rows: some.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, mayDecide: true })),
    })),
  };
})();
const by = { ref: 'user:default/nadia-frost', title: 'Nadia Frost' };
const AT = '2025-03-08T11:40:00Z';
const nothing = { pending: [], withdrawn: new Set<string>() };

describe('nextToReview', () => {
  it('goes through all cells that wait, in reading order, and begins anew', () => {
    const waiting = placesOf(matrix.rows).filter(it => isToReview(it.cell));
    const passed: string[] = [];
    let at: string | undefined;
    for (let i = 0; i < waiting.length; i += 1) {
      at = nextToReview(matrix.rows, at)!.cell.path;
      passed.push(at);
    }
    expect(passed).toEqual(waiting.map(it => it.cell.path));
    expect(nextToReview(matrix.rows, at)!.cell.path).toBe(passed[0]);
  });

  it('goes first through what the reader reviews in the open round', () => {
    const waiting = placesOf(matrix.rows).filter(it => isToReview(it.cell));
    const last = waiting.at(-1)!;
    const review = {
      id: 'r1',
      title: 'Spring',
      groups: [last.row.group],
      mine: [last.cell.column],
    };
    const part = waiting.filter(
      ({ row, cell }) =>
        row.group === last.row.group && cell.column === last.cell.column,
    );
    expect(waiting[0]).not.toBe(part[0]);
    const passed: Place[] = [];
    for (let i = 0; i <= part.length; i += 1) {
      const at = passed.at(-1)?.cell.path;
      passed.push(nextToReview(matrix.rows, at, passed, review)!);
    }
    expect(passed.slice(0, -1).map(it => it.cell.path)).toEqual(
      part.map(it => it.cell.path),
    );
    // Then through what they may decide besides.
    expect(part).not.toContainEqual(passed.at(-1));
  });

  it('passes over what the reader may not decide', () => {
    const rows = matrix.rows.map(row => ({
      ...row,
      cells: row.cells.map(it => ({ ...it, mayDecide: false })),
    }));
    expect(nextToReview(rows, undefined)).toBeUndefined();
  });
});

describe('assumedIn', () => {
  const group = matrix.rows.find(
    row => assumedIn([row], row.group).length > 1,
  )!.group;
  const all = assumedIn(matrix.rows, group);

  it('keeps to what the reader reviews of a group in the open round', () => {
    const { column } = all[0].cell;
    const review = { id: 'r1', title: 'Spring', groups: [], mine: [column] };
    const part = assumedIn(matrix.rows, group, review);
    expect(part.map(it => it.cell.column)).toEqual(part.map(() => column));
    expect(part.length).toBeLessThan(all.length);
  });

  it.each([
    ['another group is reviewed', { groups: ['another'], mine: ['vendor'] }],
    ['others review', { groups: [], mine: [] }],
  ])('takes all that they may decide where %s', (_, part) => {
    const review = { id: 'r1', title: 'Spring', ...part };
    expect(assumedIn(matrix.rows, group, review)).toEqual(all);
  });
});

describe('cellsBetween', () => {
  const [first, second] = matrix.rows;
  const columns = matrix.columns.map(it => it.id);

  it('spans rows and columns, whichever end comes first', () => {
    const from = { row: second.path, column: columns[2] };
    const to = { row: first.path, column: columns[1] };
    expect(cellsBetween(matrix.rows, from, to).map(it => it.cell.path)).toEqual(
      [
        first.cells[1].path,
        first.cells[2].path,
        second.cells[1].path,
        second.cells[2].path,
      ],
    );
  });

  it('ends where the group ends', () => {
    const other = matrix.rows.find(it => it.group !== first.group)!;
    const from = { row: first.path, column: columns[1] };
    const to = { row: other.path, column: columns[1] };
    expect(cellsBetween(matrix.rows, from, to)).toEqual([]);
  });
});

describe('withDecisions', () => {
  const [place] = assumedIn(matrix.rows, matrix.groups[0].id);

  it('confirms at once, and counts it', () => {
    const shown = withDecisions(
      matrix,
      { ...nothing, pending: [{ ...place, decision: 'confirm' }] },
      by,
      AT,
    );
    const cell = placesOf(shown.rows).find(
      it => it.cell.path === place.cell.path,
    )!.cell;
    expect(cell).toMatchObject({
      state: 'confirmed',
      decision: { by, at: AT },
    });
    expect(shown.counts.states.confirmed).toBe(
      matrix.counts.states.confirmed + 1,
    );
    expect(shown.groups[0].counts.states.toConfirm).toBe(
      matrix.groups[0].counts.states.toConfirm - 1,
    );
  });

  it('shows what a dispute proposes in the other cells of the row', () => {
    const column = place.row.id && matrix.columns[0].id;
    const shown = withDecisions(
      matrix,
      {
        ...nothing,
        pending: [
          {
            ...place,
            decision: 'dispute',
            reason: 'They do it',
            proposals: [{ column, value: 'responsible' }],
          },
        ],
      },
      by,
      AT,
    );
    const row = shown.rows.find(it => it.path === place.row.path)!;
    expect(row.cells[0].proposed).toMatchObject({ value: 'responsible' });
  });

  it('shows a cell without the decision that is taken back', () => {
    const confirmed = withDecisions(
      matrix,
      { ...nothing, pending: [{ ...place, decision: 'confirm' }] },
      by,
      AT,
    );
    const { id } = placesOf(confirmed.rows).find(
      it => it.cell.path === place.cell.path,
    )!.cell.decision!;
    const shown = withDecisions(
      confirmed,
      { ...nothing, withdrawn: new Set([id]) },
      by,
      AT,
    );
    expect(shown.counts).toEqual(matrix.counts);
  });

  it('leaves alone a cell that says something else than what was decided about', () => {
    const decided = { ...place.cell, hash: 'another' };
    const shown = withDecisions(
      matrix,
      {
        ...nothing,
        pending: [{ ...place, cell: decided, decision: 'confirm' }],
      },
      by,
      AT,
    );
    expect(shown.rows).toEqual(matrix.rows);
  });
});

it('sends the hash of what the reader saw', () => {
  const [place] = assumedIn(matrix.rows, matrix.groups[0].id);
  expect(toRequest({ ...place, decision: 'confirm' })).toEqual({
    cell: place.cell.path,
    hash: 'responsible',
    decision: 'confirm',
    proposals: [],
  });
});
