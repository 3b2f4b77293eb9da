import { planRow } from './planRow';

const COLUMNS = ['clickhome', 'client-it', 'other'];
const nobody = () => false;

describe('planRow', () => {
  it('keeps the doubts that a proposal does not settle', () => {
    const row = {
      cells: { clickhome: 'responsible', other: 'unknown' },
      confirm: { cells: 'all', 'cells.other': 'it', note: 'else' },
    } as const;
    const proposed = new Map([['other', { value: 'optional' as const }]]);
    const within = { other: { set: 'optional' } };
    expect(planRow(row, COLUMNS, proposed, nobody)).toEqual({
      cells: { within },
      confirm: { within: { 'cells.other': undefined } },
    });
    expect(planRow(row, COLUMNS, proposed, it => it === 'clickhome')).toEqual({
      cells: { within },
      confirm: { within: { cells: undefined, 'cells.other': undefined } },
    });
  });

  it('leaves no empty map of doubts', () => {
    const row = {
      cells: { other: 'unknown' },
      confirm: { 'cells.other': 'it' },
    } as const;
    const proposed = new Map([['other', { value: 'responsible' as const }]]);
    const patch = planRow(row, COLUMNS, proposed, nobody);
    expect(Object.keys(patch!)).toEqual(['cells', 'confirm']);
    expect(patch!.confirm).toBeUndefined();
  });

  it('changes within a long form, and drops its doubt', () => {
    const cell = { value: 'optional' as const, charge: 'a fee', confirm: 'x' };
    const proposed = new Map([['other', { value: 'responsible' as const }]]);
    expect(
      planRow({ cells: { other: cell } }, COLUMNS, proposed, nobody),
    ).toEqual({
      cells: {
        within: {
          other: {
            within: {
              value: { set: 'responsible' },
              charge: undefined,
              confirm: undefined,
            },
          },
        },
      },
    });
  });

  it('leaves nobody without anybody', () => {
    const proposed = new Map([['other', { value: 'notResponsible' as const }]]);
    expect(
      planRow({ cells: { other: 'unknown' } }, COLUMNS, proposed, nobody),
    ).toBeUndefined();
  });

  it('drops marks only where the cells no longer read so', () => {
    const row = {
      marks: '✔ | fee',
      cells: { clickhome: 'responsible' },
    } as const;
    const fee = { value: 'optional' as const, charge: 'fee' };
    const same = planRow(row, COLUMNS, new Map([['other', fee]]), nobody);
    expect(same).not.toHaveProperty('marks');
    const other = planRow(
      row,
      COLUMNS,
      new Map([['client-it', { value: 'responsible' as const }]]),
      nobody,
    );
    expect(other).toHaveProperty('marks', undefined);
  });
});
