import type { MatrixCell, MatrixRow } from '../api';
import { compileExample } from '../model/__testUtils__/examples';
import { CLICKHOME_TABLE } from './__fixtures__/clickhomeTable';
import { countCells, readRows } from '.';

const model = compileExample('clickhome');
const groups = Object.values(model.responsibilities!.groups);

const rows = readRows(model, {
  parties: new Set(),
  decisions: new Map(),
  comments: new Map(),
  mayDecide: () => false,
});

const ofSource = (source: 'table' | 'prose') => {
  const those = new Set(
    groups.filter(it => it.source === source).map(it => it.id),
  );
  return rows.filter(it => those.has(it.group));
};

const SIGNS = { responsible: '✔', unknown: '?', optional: 'charged' };
type Mark = keyof typeof SIGNS;

/** A row in the words of the table. */
function inWords(row: MatrixRow): string {
  const filled = row.cells.filter(it => it.value !== 'notResponsible');
  return [
    model.responsibilities!.groups[row.group].title,
    row.title,
    row.marks?.replaceAll(' | ', ' ¦ '),
    filled.map(it => `${it.column} ${SIGNS[it.value as Mark]}`).join(', '),
    row.basis,
    row.alternatives.map(it => it.id).join(' '),
  ]
    .join(' | ')
    .trimEnd();
}

const lines = CLICKHOME_TABLE.trim()
  .split('\n')
  .map(line => {
    const [number, ...words] = line.split(' | ');
    return { number: Number(number), words: words.join(' | ').trimEnd() };
  });

describe('the rows of the ClickHome table', () => {
  it.each(lines)('$number: $words', ({ number, words }) => {
    expect(inWords(ofSource('table')[number - 1])).toBe(words);
  });

  it('are 40, each to be confirmed in all of its 55 cells (S4-54, S4-59)', () => {
    const table = ofSource('table');
    expect(table).toHaveLength(lines.length);
    expect(countCells(table)).toMatchObject({
      rows: 40,
      filled: 55,
      responsible: 46,
      unknown: 2,
      optional: 7,
      charged: 7,
      states: { toConfirm: 53, undecided: 2, stated: 0 },
    });
  });

  it('are those of each party (S4-55)', () => {
    const of = (column: string) => countCells(ofSource('table'), column);
    expect(of('clickhome')).toMatchObject({ rows: 18, responsible: 18 });
    expect(of('client-it')).toMatchObject({ responsible: 20, unknown: 1 });
    expect(of('client-users')).toMatchObject({ responsible: 8, unknown: 1 });
    expect(of('other')).toMatchObject({ optional: 7, charged: 7 });
  });
});

/** Tasks that only the text states, with who does them and which of the cells are to be confirmed. */
const PROSE = `
Subscribe to the Releases Forum | client-users ✔ confirm
Back up the database | client-it ✔ confirm
Back up the files uploaded through ClickHome (photos, reports, inspections etc) | client-it ✔ confirm
Guidance on best practices of backup | clickhome optional
SQL patching | client-it ✔
Windows Updates | client-it ✔
Database maintenance | client-it ✔
Integrity checks | client-it ✔
Guidance on best practices of infrastructure maintenance | clickhome optional
Organise the training of users | client-users ✔ confirm
Give the training | clickhome charged, client-users optional confirm
Initial establishment of users | clickhome optional, client-users ✔ confirm
Ongoing introduction of users to the system, for clients with more than a few users | client-users ✔ confirm
Co-ordinate changes of accounting or estimating systems with ClickHome | client-it ✔ confirm
`;

describe('the rows of the ClickHome text', () => {
  const prose = ofSource('prose');
  const sign = ({ value, charge, state, column }: MatrixCell) =>
    [
      column,
      value === 'optional' && !charge ? 'optional' : SIGNS[value as Mark],
      ...(state === 'toConfirm' ? ['confirm'] : []),
    ].join(' ');

  it.each(
    PROSE.trim()
      .split('\n')
      .map((line, i) => [i, line] as const),
  )('%s: %s', (index, line) => {
    const { title, cells } = prose[index];
    const filled = cells.filter(it => it.value !== 'notResponsible');
    expect(`${title} | ${filled.map(sign).join(', ')}`).toBe(line);
  });

  it('are 14, without marks, eight charged with those of the table (S4-58)', () => {
    expect(prose).toHaveLength(14);
    expect(prose.filter(it => it.marks)).toEqual([]);
    expect(countCells(rows).charged).toBe(8);
  });
});
