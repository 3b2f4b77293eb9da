import { exampleMatrix } from '../../../../__testUtils__/matrices';
import { draftOf, proposalsOf } from './rowDraft';

const row =
  exampleMatrix().rows.find(it => it.id === 'third-party-reports') ??
  exampleMatrix().rows.find(it => it.cells.some(cell => cell.charge))!;
const charged = row.cells.find(it => it.charge)!;

describe('proposalsOf', () => {
  it('proposes nothing where the row stays as it is', () => {
    expect(proposalsOf(row, draftOf(row))).toEqual([]);
  });

  it('proposes what differs, and a charge only of who does something', () => {
    const draft = draftOf(row);
    draft[charged.column] = { value: 'notResponsible', charge: 'at a fee' };
    draft[row.cells[0].column] = { value: 'optional', charge: ' at a fee ' };
    expect(proposalsOf(row, draft)).toEqual([
      { column: row.cells[0].column, value: 'optional', charge: 'at a fee' },
      { column: charged.column, value: 'notResponsible' },
    ]);
  });
});
