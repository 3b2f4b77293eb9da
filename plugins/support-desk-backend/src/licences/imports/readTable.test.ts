import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { plain } from './cells';
import { readTable } from './readTable';

const cell = fc.string({ unit: 'grapheme' });

describe('readTable', () => {
  it('reads what spreadsheets write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('windows' as const, 'unix' as const),
        fc.boolean(),
        (rows, delimiter, record_delimiter, bom) => {
          const csv = stringify(rows, {
            header: true,
            columns: ['lead DAYS', 'Note'],
            delimiter,
            record_delimiter,
            bom,
            quoted: true,
          });
          const table = readTable(Buffer.from(csv), ['Note', 'Lead days']);
          expect(table.errors).toEqual([]);
          const read = table.rows.map(it => [
            it.row,
            it.cells['Lead days'] ?? '',
            it.cells.Note ?? '',
          ]);
          const written = rows
            .map(([a, b], i) => [i + 1, a.trim(), b.trim()])
            .filter(([, a, b]) => a || b);
          expect(read).toEqual(written);
        },
      ),
    );
  });

  it('takes the sign away that an export put before what looks like a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@'), cell, (sign, rest) => {
        const text = `${sign}${rest}`;
        const csv = stringify([[text]], {
          header: true,
          columns: ['Note'],
          escape_formulas: true,
          quoted: true,
        });
        const { rows } = readTable(Buffer.from(csv), ['Note']);
        expect(plain(rows[0].cells.Note!)).toBe(text.trim());
      }),
    );
  });

  it('says which row has more cells than there are columns', () => {
    const { errors } = readTable(Buffer.from('Note,Cost\r\nTwo, words,5'), [
      'Note',
      'Cost',
    ]);
    expect(errors).toEqual([
      {
        row: 1,
        column: '',
        value: '5',
        message: expect.stringContaining('3 cells'),
      },
    ]);
  });
});
