import { CLICKHOME_TABLE } from '../__fixtures__/clickhomeTable';
import { compiled, inWords, read } from './__testUtils__/reading';
import { groupBy } from '../../text';

describe("ClickHome's own table, as its empty cells were lost", () => {
  const lines = CLICKHOME_TABLE.trim()
    .split('\n')
    .map(line => {
      const [number, group, title, marks, columns] = line.split(' | ');
      return {
        number: Number(number),
        group,
        title,
        marks: marks.split(' ¦ '),
        columns: columns.split(', ').map(it => it.split(' ')[0]),
      };
    });
  const groups = groupBy(lines, it => it.group);
  const HEADER =
    '| ClickHome Support | Client IT Resource | Client User | Other |';
  const barsOf = (marks: string[], bars: number) =>
    Array.from({ length: bars }, (_, i) => marks[i] ?? '')
      .join(' | ')
      .trim();
  const pasted = [
    'System Ongoing Responsibilities',
    HEADER,
    ...[...groups].flatMap(([group, rows]) => [
      '',
      group,
      ...rows.map(
        ({ number, title, marks }) =>
          `${title} ${barsOf(marks, number === 40 ? 3 : 6)}`,
      ),
    ]),
  ].join('\n');

  const found = read(pasted);
  const matrix = compiled(found.yaml);

  it('is recognised: four columns, the parties of the model among them', () => {
    expect(found.format).toBe('marks');
    expect(found.columns).toEqual([
      { header: '', as: 'task', title: '' },
      {
        header: 'ClickHome Support',
        as: 'party',
        party: 'clickhome',
        title: 'ClickHome Support',
        id: 'clickhome',
      },
      expect.objectContaining({ party: 'client-it', id: 'client-it' }),
      expect.objectContaining({ party: 'client-users', id: 'client-users' }),
      { header: 'Other', as: 'remark', title: 'Other', id: 'other' },
    ]);
    expect(found.ignored).toEqual([
      {
        line: 1,
        text: 'System Ongoing Responsibilities',
        why: expect.stringContaining('no task below it'),
      },
    ]);
  });

  it('gives 40 rows in 7 groups (S4-53)', () => {
    expect(found.rows.map(it => [it.group, it.title])).toEqual(
      lines.map(it => [it.group, it.title]),
    );
    const counts = Object.values(matrix.groups).map(it => [
      it.title,
      Object.keys(it.rows).length,
    ]);
    expect(counts).toEqual(
      [...groups].map(([title, rows]) => [title, rows.length]),
    );
    expect(counts.map(([, count]) => count)).toEqual([4, 6, 17, 3, 5, 3, 2]);
  });

  it.each(lines)('flags $number: $title', ({ number, marks, columns }) => {
    const { cells, doubts } = found.rows[number - 1];
    const values = marks.map(it => {
      if (it === '✔') return ['responsible', undefined];
      return it === '?' ? ['unknown', undefined] : ['optional', it];
    });
    expect(cells.map(it => [it.value, it.charge])).toEqual(values);
    expect(cells.every(it => it.doubt?.includes('may have stood in'))).toBe(
      true,
    );
    expect(doubts.join()).toContain(`${marks.length} of 4 cells are left`);
    expect(doubts.join().includes('breaks off')).toBe(number === 40);

    const row = Object.values(matrix.groups).flatMap(it =>
      Object.values(it.rows),
    )[number - 1];
    expect(row.basis).toBe('weak');
    expect(row.marks).toBe(marks.join(' | '));
    expect(row.confirm).toEqual({ '': doubts.join('; ') });
    // Where it really stood is one of those that are offered.
    const offered = [...Object.keys(row.cells), ...row.alternatives];
    expect(offered).toEqual(expect.arrayContaining(columns));
  });

  it('reads the same with tasks above their marks, over several lines, and as cells', () => {
    const above = pasted
      .replace(/^(\S.*?) (✔|\?)/gm, '$1\n$2')
      .replace('Optus)', 'Optus)')
      .replace(
        '(i.e. initial issues, checking',
        '(i.e. initial issues,\nchecking',
      );
    expect(inWords(read(above))).toEqual(inWords(found));
    const cells = pasted.replace(/^(\S.*?) (✔|\?)/gm, '| $1 | $2');
    expect(inWords(read(cells))).toEqual(inWords(found));
  });

  it('is taken at its word where there are gaps before marks', () => {
    const { rows } = read(`${HEADER}\nPatches | | ✔ | | |\nBackups ✔ | | | |`);
    expect(rows.map(it => [it.cells[0].column, it.doubts])).toEqual([
      ['client-it', []],
      ['clickhome', []],
    ]);
    const lost = read('Task | We | They |\nPatches | | ✔ |\n', {
      format: 'marks',
    });
    expect(lost.rows[0].doubts).toHaveLength(1);
  });
});
