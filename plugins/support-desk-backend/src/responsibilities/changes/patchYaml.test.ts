import * as fc from 'fast-check';
import { parse } from 'yaml';
import { patchYaml, UnpatchableError, type MapPatch } from './patchYaml';

const ORDER = ['clickhome', 'client-it', 'client-users', 'other'];
const ROW = ['rows', 'sync'];
const patch = (text: string, it: MapPatch) =>
  patchYaml(text, 0, [{ path: ROW, patch: it }], ORDER);
const cells = (within: MapPatch): MapPatch => ({ cells: { within } });

const FLOW = `rows: # of the matrix
  sync:
    title: "Sync"   # quoted
    cells: {clickhome: responsible,  client-it: {value: optional, charge: "a, b", confirm: why}}  # who
    basis: weak
    confirm: >-
      a reason over
      two lines

  other: {title: 'x', cells: {other: unknown}}
`;
const BLOCK = `rows:
    sync:
        cells:
            # the vendor
            clickhome: responsible   # sure
            client-it:
                value: optional
                confirm: why
        confirm: {cells.client-it: it, cells.clickhome: us}
`;

describe('patchYaml', () => {
  it.each<[string, string, MapPatch, [from: string, to: string]]>([
    [
      'a cell in braces',
      FLOW,
      cells({ clickhome: { set: 'unknown' } }),
      ['{clickhome: responsible,', '{clickhome: unknown,'],
    ],
    [
      'a cell to its long form',
      FLOW,
      cells({
        clickhome: { set: { value: 'optional', charge: 'a: fee, once' } },
      }),
      [
        '{clickhome: responsible,',
        '{clickhome: {value: optional, charge: "a: fee, once"},',
      ],
    ],
    [
      'the first cell away',
      FLOW,
      cells({ clickhome: undefined }),
      ['{clickhome: responsible,  client-it', '{client-it'],
    ],
    [
      'the last cell away',
      FLOW,
      cells({ 'client-it': undefined }),
      [',  client-it: {value: optional, charge: "a, b", confirm: why}}', '}'],
    ],
    [
      'a cell between',
      FLOW,
      cells({ 'client-users': { set: 'responsible' } }),
      ['confirm: why}}', 'confirm: why}, client-users: responsible}'],
    ],
    [
      'within a long form',
      FLOW,
      cells({
        'client-it': {
          within: {
            value: { set: 'responsible' },
            charge: undefined,
            confirm: undefined,
          },
        },
      }),
      [
        '{value: optional, charge: "a, b", confirm: why}',
        '{value: responsible}',
      ],
    ],
    [
      'a reason over lines away',
      FLOW,
      { confirm: undefined },
      ['    confirm: >-\n      a reason over\n      two lines\n', ''],
    ],
    [
      'a cell on a line',
      BLOCK,
      cells({ clickhome: { set: 'unknown' } }),
      ['clickhome: responsible   # sure', 'clickhome: unknown   # sure'],
    ],
    [
      'a line away',
      BLOCK,
      cells({ clickhome: undefined }),
      ['            clickhome: responsible   # sure\n', ''],
    ],
    [
      'a new line',
      BLOCK,
      cells({ 'client-users': { set: 'responsible' } }),
      [
        '                confirm: why\n',
        '                confirm: why\n            client-users: responsible\n',
      ],
    ],
    [
      'one of two reasons away',
      BLOCK,
      { confirm: { within: { 'cells.client-it': undefined } } },
      ['{cells.client-it: it, cells.clickhome: us}', '{cells.clickhome: us}'],
    ],
  ])('puts %s, and nothing else', (_, text, change, [from, to]) => {
    expect(text).toContain(from);
    expect(patch(text, change)).toBe(text.replace(from, to));
  });

  it('puts a cell before all others, and at the end of a file without a last line break', () => {
    const text = 'rows:\n  sync:\n    cells:\n      client-it: unknown';
    expect(
      patch(
        text,
        cells({
          clickhome: { set: 'responsible' },
          other: { set: 'optional' },
        }),
      ),
    ).toBe(
      'rows:\n  sync:\n    cells:\n      clickhome: responsible\n      client-it: unknown\n      other: optional',
    );
  });

  it.each([
    [
      'an alias',
      'a: &a {clickhome: responsible}\nrows:\n  sync:\n    cells: *a\n',
    ],
    [
      'an anchor',
      'rows:\n  sync: {cells: {clickhome: &a responsible}}\nb: *a\n',
    ],
    [
      'a merge key',
      'a: &a {clickhome: unknown}\nrows:\n  sync:\n    cells: {<<: *a, clickhome: responsible}\n',
    ],
  ])('refuses where %s stands there', (_, text) => {
    expect(() =>
      patch(text, cells({ clickhome: { set: 'optional' } })),
    ).toThrow(UnpatchableError);
  });

  it('touches only the lines of what it changes, whatever the style', () => {
    const value = fc.constantFrom('responsible', 'optional', 'unknown');
    const written = fc.record({
      value,
      isLong: fc.boolean(),
      hasConfirm: fc.boolean(),
    });
    const rows = fc.array(
      fc.record({
        isBlock: fc.boolean(),
        isRowFlow: fc.boolean(),
        cells: fc.uniqueArray(fc.tuple(fc.constantFrom(...ORDER), written), {
          minLength: 1,
          selector: ([column]) => column,
        }),
        changes: fc.dictionary(
          fc.constantFrom(...ORDER),
          fc.option(
            fc.oneof(
              value,
              fc.record({
                value,
                charge: fc.constantFrom('a fee', 'x: y', '{z}', "it's"),
              }),
            ),
            { nil: undefined },
          ),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, all => {
        const inBraces = (it: {
          value: string;
          isLong: boolean;
          hasConfirm: boolean;
        }) =>
          it.isLong
            ? `{value: ${it.value}${
                it.hasConfirm ? ', confirm: "so, so"' : ''
              }}`
            : it.value;
        const lines = all.map((row, i) => {
          const flow = row.cells
            .map(([c, it]) => `${c}: ${inBraces(it)}`)
            .join(', ');
          if (row.isRowFlow)
            return `  r${i}: {title: 'T', cells: {${flow}}} # ${i}\n`;
          const body = row.isBlock
            ? `\n${row.cells
                .map(
                  ([c, it]) =>
                    `      # about ${c}\n      ${c}: ${inBraces(it)} # ${c}`,
                )
                .join('\n')}`
            : ` {${flow}} # ${i}`;
          return `  r${i}:\n    title:  "T ${i}"\n    cells:${body}\n    note: long\n`;
        });
        const text = `# top\nrows:\n${lines.join('')}end: 1\n`;
        const patches = all.map((row, i) => ({
          path: ['rows', `r${i}`],
          patch: cells(
            Object.fromEntries(
              Object.entries(row.changes).map(([c, to]) => [
                c,
                to && { set: to },
              ]),
            ),
          ),
        }));
        // A row whose cells all go is nothing that is asked for.
        const keepsOne = (it: (typeof all)[number]) =>
          [...it.cells.map(([c]) => c), ...Object.keys(it.changes)].some(c =>
            c in it.changes ? it.changes[c] !== undefined : true,
          );
        fc.pre(all.every(keepsOne));
        const after = patchYaml(text, 0, patches, ORDER);
        const said = parse(after).rows;
        all.forEach((row, i) => {
          const before = parse(text).rows[`r${i}`].cells;
          const wanted = Object.entries({ ...before, ...row.changes }).filter(
            ([, it]) => it !== undefined,
          );
          expect(said[`r${i}`].cells).toEqual(Object.fromEntries(wanted));
        });
        // Without the cells that were asked for, the lines are those of before.
        const others = (it: string) =>
          it
            .split('\n')
            .filter(line => !ORDER.some(c => line.includes(`${c}: `)));
        expect(others(after)).toEqual(others(text));
      }),
      { numRuns: 200 },
    );
  });
});
