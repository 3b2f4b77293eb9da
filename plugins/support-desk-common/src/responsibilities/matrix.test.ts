import fc from 'fast-check';
import type { CellDecision, MatrixFilter } from '../api';
import { compileExample } from '../model/__testUtils__/examples';
import {
  cellHash,
  cellPath,
  compareContents,
  contentOf,
  countCells,
  filterRows,
  readRows,
  type MatrixContent,
  type MatrixKnowledge,
} from '.';

const model = compileExample('clickhome');
const matrix = model.responsibilities!;
const SYNC = cellPath('resolution-of-problems', 'sync-data', 'client-it');

const stranger: MatrixKnowledge = {
  parties: new Set(),
  decisions: new Map(),
  comments: new Map(),
  mayDecide: () => false,
};

const read = (knowledge: Partial<MatrixKnowledge> = {}) => {
  const rows = readRows(model, { ...stranger, ...knowledge });
  const parties = knowledge.parties ?? stranger.parties;
  return {
    rows,
    groups: Object.values(matrix.groups).map(it => ({
      id: it.id,
      title: it.title,
      source: it.source ?? ('table' as const),
      confirm: [],
      counts: countCells([]),
    })),
    columns: matrix.columns.map(({ id, title, party }) => ({
      id,
      title,
      party,
      isMine: party !== undefined && parties.has(party),
      confirm: [],
    })),
  };
};

const table = (filter: MatrixFilter, knowledge?: Partial<MatrixKnowledge>) =>
  filterRows(read(knowledge), { source: 'table', ...filter });

const decision = (change: Partial<CellDecision> = {}): CellDecision => ({
  id: '1',
  decision: 'confirm',
  by: { ref: 'user:default/nadia', title: 'Nadia' },
  at: '2025-03-10T09:00:00.000Z',
  proposals: [],
  content: { value: 'responsible' },
  ...change,
});

const cellAt = (path: string, knowledge: Partial<MatrixKnowledge>) =>
  read(knowledge)
    .rows.flatMap(row => row.cells)
    .find(it => it.path === path)!;

describe('filters of a matrix', () => {
  it.each<[string, MatrixFilter, number]>([
    ['all of the table', {}, 40],
    ['undecided (S4-57)', { state: 'undecided' }, 1],
    ['charged (S4-58)', { charged: 'true' }, 7],
    ['weak (S4-61)', { basis: 'weak' }, 9],
    ['unconfirmed (S4-59)', { state: 'toConfirm,undecided' }, 40],
    ['one row', { row: 'server-available' }, 1],
    ['a group', { group: 'technical-environment' }, 4],
    ['words in any order', { q: 'CONNECTION sync problems' }, 3],
    ['empty', { state: 'empty' }, 0],
    ['confirmed', { state: 'confirmed' }, 0],
  ])('%s', (_name, filter, count) => {
    expect(table(filter)).toHaveLength(count);
  });

  it.each([
    ['client-it', 21],
    ['client-users', 9],
    ['clickhome', 18],
    ['client-vendor', 0],
  ])('mine, as %s (S4-55)', (party, count) => {
    const mine = table({ party: 'mine' }, { parties: new Set([party]) });
    const without = mine.filter(it => it.isMine);
    expect(without).toHaveLength(count);
  });

  it('leave what parts are parts of', () => {
    const left = table({ q: 'has connection, data issue' });
    expect(left.map(it => it.title)).toEqual([
      'Sync problems',
      'Resolution of sync problems (has connection, Data issue)',
    ]);
  });

  it('leave a part of the rows in their order, and the same again', () => {
    const whole = read();
    fc.assert(
      fc.property(
        fc.record(
          {
            source: fc.constantFrom('table' as const, 'prose' as const),
            party: fc.constantFrom('client-it', 'other', 'mine'),
            state: fc.constantFrom('open', 'toConfirm', 'stated'),
            charged: fc.constant('true' as const),
            q: fc.constantFrom('sync', 'training', 'zz'),
          },
          { requiredKeys: [] },
        ),
        filter => {
          const left = filterRows(whole, filter);
          expect(whole.rows.filter(it => left.includes(it))).toEqual(left);
          const again = filterRows({ ...whole, rows: left }, filter);
          expect(again).toEqual(left);
        },
      ),
    );
  });
});

describe('what a cell stands for', () => {
  it('is confirmed by a decision on its content (M3)', () => {
    const before = countCells(table({})).states.toConfirm;
    const decisions = new Map([[SYNC, [decision()]]]);
    expect(cellAt(SYNC, { decisions })).toMatchObject({
      state: 'confirmed',
      decision: { id: '1' },
    });
    const after = countCells(table({}, { decisions })).states.toConfirm;
    expect(after).toBe(before - 1);
  });

  it('is as before, once the content is another: the decision is void, and shown (S4-60)', () => {
    const old = decision({ content: { value: 'unknown' } });
    const cell = cellAt(SYNC, { decisions: new Map([[SYNC, [old]]]) });
    expect(cell).toMatchObject({ state: 'toConfirm', voided: old });
    expect(cell.decision).toBeUndefined();
  });

  it('is disputed, and shows elsewhere in the row what is proposed', () => {
    const dispute = decision({
      decision: 'dispute',
      proposals: [
        { column: 'client-it', value: 'notResponsible' },
        { column: 'client-users', value: 'responsible' },
      ],
    });
    const decisions = new Map([[SYNC, [decision({ id: '0' }), dispute]]]);
    expect(cellAt(SYNC, { decisions })).toMatchObject({
      state: 'disputed',
      proposed: { value: 'notResponsible', decision: '1' },
    });
    const other = SYNC.replace('client-it', 'client-users');
    expect(cellAt(other, { decisions })).toMatchObject({
      value: 'notResponsible',
      proposed: { value: 'responsible', decision: '1' },
    });
    expect(table({ state: 'disputed' }, { decisions })).toHaveLength(2);
  });

  it('stays undecided, even if somebody confirms that nobody decided', () => {
    const known = read().rows.flatMap(it => it.cells);
    const undecided = known.find(it => it.value === 'unknown')!;
    const decisions = new Map([
      [undecided.path, [decision({ content: { value: 'unknown' } })]],
    ]);
    expect(cellAt(undecided.path, { decisions }).state).toBe('undecided');
  });

  it('has changed since the reader last looked', () => {
    const now = contentOf(matrix);
    const lookedAt: MatrixContent = {
      ...now,
      rows: now.rows.map(row =>
        row.id === 'sync-data' ? { ...row, cells: {} } : row,
      ),
    };
    const changed = read({ lookedAt })
      .rows.flatMap(it => it.cells)
      .filter(it => it.changed);
    expect(changed.map(it => it.column)).toEqual(['clickhome', 'client-it']);
    expect(changed[1].changed).toEqual({ value: 'notResponsible' });
    expect(table({ changed: 'true' }, { lookedAt })).toHaveLength(2);
  });
});

const content = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      title: fc.constantFrom('Task', 'Other task'),
      group: fc.constantFrom('g', 'h'),
      cells: fc.dictionary(
        fc.constantFrom('it', 'users'),
        fc.record({
          value: fc.constantFrom('responsible' as const, 'unknown' as const),
        }),
      ),
    }),
    { selector: it => it.id },
  )
  .map(
    (rows): MatrixContent => ({
      columns: ['it', 'users'].map(id => ({ id, title: id })),
      groups: [],
      rows,
    }),
  );

describe('two contents of a matrix', () => {
  it('are the same as themselves', () => {
    fc.assert(
      fc.property(content, it => {
        expect(compareContents(it, it).rows).toEqual([]);
      }),
    );
  });

  it('differ the other way round where they are compared the other way round', () => {
    const opposite = { added: 'removed', removed: 'added' };
    fc.assert(
      fc.property(content, content, (from, to) => {
        const there = compareContents(from, to);
        const back = compareContents(to, from);
        const changes = (some: typeof there) =>
          some.rows.map(it => `${it.id} ${it.change}`).sort();
        expect(changes(back)).toEqual(
          there.rows
            .map(
              it =>
                `${it.id} ${
                  opposite[it.change as keyof typeof opposite] ?? it.change
                }`,
            )
            .sort(),
        );
        const added = there.rows.filter(it => it.change === 'added').length;
        const removed = there.rows.filter(it => it.change === 'removed').length;
        expect(to.rows.length - from.rows.length).toBe(added - removed);
      }),
    );
  });

  it('name each cell that differs, with both contents', () => {
    const cells = { it: { value: 'responsible' as const } };
    const row = { id: 'a', title: 'Task', group: 'g' };
    const of = (some: MatrixContent['rows']): MatrixContent => ({
      columns: [{ id: 'it', title: 'IT' }],
      groups: [],
      rows: some,
    });
    expect(
      compareContents(of([{ ...row, cells }]), of([{ ...row, cells: {} }]))
        .rows,
    ).toEqual([
      {
        ...row,
        change: 'changed',
        cells: [
          {
            column: 'it',
            from: { value: 'responsible' },
            to: { value: 'notResponsible' },
          },
        ],
      },
    ]);
  });
});

it('the hash of a cell tells contents apart', () => {
  const hashes = [
    cellHash({ value: 'optional' }),
    cellHash({ value: 'optional', charge: 'at a fee' }),
    cellHash({ value: 'responsible' }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});
