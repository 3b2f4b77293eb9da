import fc from 'fast-check';
import { matrixOf } from '../../../__testUtils__/matrices';
import { exampleModel } from '../../../__testUtils__/models';
import { linesOf, moveFocus } from './gridKeys';
import { CHUNK_ROWS, gridOf, sectionsOf } from './gridLines';

const matrix = matrixOf(exampleModel('clickhome'));
const sections = sectionsOf(matrix.groups, matrix.rows);
const columns = matrix.columns.length;

const KEYS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];

describe('the lines of a matrix', () => {
  it('are numbered through, whatever is folded', () => {
    fc.assert(
      fc.property(fc.subarray(matrix.groups.map(it => it.id)), ids => {
        const folded = new Set(ids);
        const grid = gridOf(sections, folded);
        const places = grid.sections.flatMap(it => [
          it.index,
          ...it.chunks.flatMap(({ rows, first }) =>
            rows.map((_, i) => first + i),
          ),
        ]);
        expect(places).toEqual(places.map((_, i) => i + 2));
        expect(grid.lines).toBe(places.length + 1);
        const open = matrix.rows.filter(it => !folded.has(it.group));
        expect(places).toHaveLength(sections.length + open.length);
      }),
    );
  });

  it('have those of the text after those of the table, in chunks that are not too long', () => {
    const sources = sections.map(it => it.group.source);
    expect(sources).toEqual([...sources].sort().reverse());
    const chunks = gridOf(sections, new Set()).sections.flatMap(
      it => it.chunks,
    );
    expect(chunks.every(it => it.rows.length <= CHUNK_ROWS)).toBe(true);
  });
});

describe('keys', () => {
  const lines = linesOf(gridOf(sections, new Set()).sections);
  const press = (from: number, cell: number, key: string, ctrlKey = false) =>
    moveFocus(lines, columns, { ...lines[from], cell }, { key, ctrlKey });

  it.each<[number, number, string, boolean, number, number]>([
    [0, 0, 'ArrowDown', false, 1, 0],
    [1, 2, 'ArrowUp', false, 0, 2],
    [0, 0, 'ArrowUp', false, 0, 0],
    [1, 4, 'ArrowRight', false, 1, 4],
    [1, 0, 'ArrowLeft', false, 1, 0],
    [3, 2, 'Home', false, 3, 0],
    [3, 2, 'End', false, 3, 4],
    [30, 2, 'Home', true, 0, 0],
    [3, 1, 'PageDown', false, 13, 1],
  ])('%i,%i %s (Ctrl %s)', (from, cell, key, ctrl, line, to) => {
    expect(press(from, cell, key, ctrl)).toEqual({ ...lines[line], cell: to });
  });

  it('leave letters to others', () => {
    expect(press(1, 1, 'c')).toBeUndefined();
  });

  it('never lead out of the grid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())),
        presses => {
          const trail = presses.reduce(
            (way, [key, ctrlKey]) => [
              ...way,
              moveFocus(lines, columns, way.at(-1)!, { key, ctrlKey })!,
            ],
            [{ ...lines[0], cell: 0 }],
          );
          const known = new Set(lines.map(it => it.line));
          expect(trail.every(it => known.has(it.line))).toBe(true);
          expect(trail.every(it => it.cell >= 0 && it.cell <= columns)).toBe(
            true,
          );
        },
      ),
    );
  });
});
