import * as fc from 'fast-check';
import { parse } from 'yaml';
import type { ImportedMatrix } from '../../api';
import { importMatrix } from '.';

/** What a generated cell says, and the ways in which people write that. */
const SIGNS = {
  responsible: ['✔', '✓', '✔️', 'x', 'X', 'yes', '•', '[x]'],
  unknown: ['?', 'tbc'],
  optional: ['Optional Consulting (Charged)', 'at a fee'],
};

interface Cell {
  value: keyof typeof SIGNS;
  text: string;
}

interface Matrix {
  parties: { id: string; title: string }[];
  groups: {
    title: string;
    rows: { title: string; isPart: boolean; cells: (Cell | undefined)[] }[];
  }[];
}

/** Words with all that tables are made of: bars, quotes, delimiters, markup. */
const title = fc
  .array(
    fc.constantFrom(
      'Backups',
      'of the server',
      '(nightly, weekly)',
      'A | B',
      '"quoted"',
      'x; y',
      'Ängste',
      'R&D',
      '<b>',
      'a*b*c',
      'snake_case_name',
      '`code`',
      '100 %',
      "client's",
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(words => `Do ${words.join(' ')}`);

const cell = fc
  .constantFrom('responsible' as const, 'unknown' as const)
  .chain(value =>
    fc.constantFrom(...SIGNS[value]).map(text => ({ value, text })),
  );
const remark = fc
  .constantFrom(...SIGNS.optional)
  .map(text => ({ value: 'optional' as const, text }));

const matrix: fc.Arbitrary<Matrix> = fc
  .integer({ min: 1, max: 5 })
  .chain(count => {
    const row = fc.record({
      title,
      isPart: fc.boolean(),
      cells: fc
        .tuple(
          fc.array(fc.option(cell, { nil: undefined }), {
            minLength: count,
            maxLength: count,
          }),
          fc.option(remark, { nil: undefined }),
        )
        .map(([cells, last]) => [...cells, last]),
    });
    const filled = row.filter(it => it.cells.some(Boolean));
    return fc.record({
      parties: fc.constant(
        Array.from({ length: count }, (_, i) => ({
          id: `party-${i}`,
          title: `Party ${i}`,
        })),
      ),
      groups: fc.uniqueArray(
        fc.record({
          title: title.map(it => `Group to ${it}`),
          rows: fc.array(filled, { minLength: 1, maxLength: 5 }),
        }),
        { minLength: 1, maxLength: 4, selector: it => it.title },
      ),
    });
  });

/** Its lines as cells: the header, headings, tasks. */
function linesOf({ parties, groups }: Matrix, part = '- '): string[][] {
  const empty = parties.map(() => '');
  return [
    ['Task', ...parties.map(it => it.title), 'Remarks'],
    ...groups.flatMap(group => [
      [group.title, ...empty, ''],
      ...group.rows.map((row, i) => [
        row.isPart && i > 0 ? `${part}${row.title}` : row.title,
        ...row.cells.map(it => it?.text ?? ''),
      ]),
    ]),
  ];
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

const RENDERINGS: Record<string, (it: Matrix) => string> = {
  markdown: it => {
    const [header, ...rows] = linesOf(it).map(cells =>
      cells.map(text => text.replace(/[\\|*_`<>[\]]/g, '\\$&')).join(' | '),
    );
    const rule = `|${' --- |'.repeat(it.parties.length + 2)}`;
    return [`| ${header} |`, rule, ...rows.map(row => `| ${row} |`)].join('\n');
  },
  csv: it =>
    linesOf(it)
      .map(cells => cells.map(quoted).join(','))
      .join('\r\n'),
  tabs: it =>
    linesOf(it)
      .map(cells =>
        cells
          .map(text => (/["\t]/.test(text) ? quoted(text) : text))
          .join('\t'),
      )
      .join('\n'),
  html: it => {
    const [header, ...rows] = linesOf(it, '\u00A0\u00A0').map(cells =>
      cells.map(escapeHtml),
    );
    const row = (cells: string[], tag: string) =>
      `<tr>\n${cells
        .map(text => `<${tag}>${text}</${tag}>`)
        .join('\n')}\n</tr>`;
    return `<p>Before</p><table>${row(header, 'th')}${rows
      .map(cells => row(cells, 'td'))
      .join('')}</table>`;
  },
};

/** What a matrix says, and what was read of it, in the same words. */
const stated = ({ groups, parties }: Matrix) =>
  groups.flatMap(group =>
    group.rows.map(row => ({
      group: group.title,
      title: row.title,
      cells: row.cells.flatMap((it, i) =>
        it
          ? [
              {
                column: parties[i]?.id ?? 'remarks',
                value: it.value,
                ...(it.value === 'optional' && { charge: it.text }),
              },
            ]
          : [],
      ),
    })),
  );
const found = ({ rows }: ImportedMatrix) =>
  rows.map(({ group, title: said, cells }) => ({
    group,
    title: said,
    cells: cells.map(({ column, value, charge }) => ({
      column,
      value,
      ...(charge && { charge }),
    })),
  }));

describe('a matrix in a table', () => {
  it.each(Object.keys(RENDERINGS))('is read back the same from %s', format => {
    fc.assert(
      fc.property(matrix, it => {
        const read = importMatrix(
          { text: RENDERINGS[format](it), format: 'auto' },
          it.parties,
        );
        expect(read.format).toBe(format);
        expect(found(read)).toEqual(stated(it));
        expect(read.rows.flatMap(row => row.doubts)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps parts of tasks with the task above', () => {
    fc.assert(
      fc.property(matrix, it => {
        const text = RENDERINGS.csv(it);
        const { yaml } = importMatrix({ text, format: 'csv' }, it.parties);
        const groups: { rows: Record<string, { parent?: string }> }[] =
          Object.values(parse(yaml).groups);
        const parents = groups.map(({ rows }) => {
          const ids = Object.keys(rows);
          return Object.values(rows).map(row =>
            row.parent === undefined ? -1 : ids.indexOf(row.parent),
          );
        });
        expect(parents).toEqual(
          it.groups.map(({ rows }) =>
            rows.map((row, i) =>
              row.isPart && i > 0
                ? rows.findLastIndex(
                    (other, j) => j < i && (!other.isPart || j === 0),
                  )
                : -1,
            ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('offers where each mark stood, when its empty cells were lost', () => {
    fc.assert(
      fc.property(matrix, it => {
        const [, ...lines] = linesOf(it, '');
        const packed = lines.map(([task, ...marks]) =>
          [task.replace(/\|/g, '/'), ...marks.filter(Boolean)].join(' | '),
        );
        const header = ['Task', ...it.parties.map(p => p.title), 'Remarks'];
        const read = importMatrix(
          { text: [header.join(' | '), ...packed].join('\n'), format: 'marks' },
          it.parties,
        );
        const { groups } = parse(read.yaml);
        const rows: { cells: object; alternatives?: string[] }[] =
          Object.values(groups as Record<string, { rows: object }>).flatMap(
            group => Object.values(group.rows),
          );
        stated(it).forEach(({ cells }, i) => {
          const offered = [
            ...Object.keys(rows[i].cells),
            ...(rows[i].alternatives ?? []),
          ];
          expect(offered).toEqual(
            expect.arrayContaining(cells.map(one => one.column)),
          );
          expect(Object.keys(rows[i].cells)).toHaveLength(cells.length);
          expect(read.rows[i].doubts.length > 0).toBe(
            cells.length < it.parties.length + 1,
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text, or says that there is no table', () => {
    const piece = fc.constantFrom(
      '|',
      '\t',
      ',',
      '\n',
      '✔',
      ' ',
      '?',
      '"',
      '<tr><td>',
      '---',
      'Task',
      '# ',
      '(',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const read = () =>
          importMatrix({ text: pieces.join(''), format: 'auto' });
        const nameOf = (attempt: () => unknown) => {
          try {
            return typeof attempt();
          } catch (error) {
            return (error as Error).name;
          }
        };
        expect(['InputError', 'object']).toContain(
          nameOf(() => parse(read().yaml)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
