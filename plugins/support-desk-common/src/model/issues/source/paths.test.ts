import * as fc from 'fast-check';
import { formatPath, resolvePath, valueAt } from './paths';

const root = {
  steps: [{ id: 'a', steps: [{ id: 'b', text: 'B' }] }, { text: 'no id' }],
  columns: ['staff', { id: 'other' }],
  terms: { 'a.b': { meaning: 'x' }, a: { c: 'y' } },
};

describe('formatPath', () => {
  it.each([
    [['steps', 0, 'steps', 0, 'text'], 'steps.a.steps.b.text'],
    [['steps', 1, 'text'], 'steps.1.text'],
    [['columns', 1], 'columns.other'],
    [[], ''],
  ])('%j is %s', (path, words) => {
    expect(formatPath(root, path)).toBe(words);
  });
});

describe('resolvePath', () => {
  it.each([
    ['steps.a.steps.b', ['steps', 0, 'steps', 0]],
    ['steps.1', ['steps', 1]],
    ['columns.staff', ['columns', 0]],
    ['terms.a.b.meaning', ['terms', 'a.b', 'meaning']],
    ['terms.a.c', ['terms', 'a', 'c']],
    ['', []],
  ])('finds %s', (words, path) => {
    expect(resolvePath(root, words)).toEqual({ path, rest: '' });
  });

  it('says how far it came', () => {
    expect(resolvePath(root, 'steps.a.x.y')).toEqual({
      path: ['steps', 0],
      rest: 'x.y',
    });
    expect(resolvePath(root, 'x')).toEqual({ path: [], rest: 'x' });
  });

  it('finds again what was put into words', () => {
    const key = fc.stringMatching(/^[a-z][a-z.-]{0,5}$/);
    const value = fc.letrec(tie => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constant('leaf'),
        fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 3 }),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, fc.infiniteStream(fc.nat()), (tree, choices) => {
        const path: (string | number)[] = [];
        let node: unknown = tree;
        while (typeof node === 'object' && node !== null) {
          const keys = Object.keys(node);
          const chosen = keys[choices.next().value! % keys.length];
          path.push(Array.isArray(node) ? Number(chosen) : chosen);
          node = valueAt(node, [path.at(-1)!]);
        }
        const words = formatPath(tree, path);
        const found = resolvePath(tree, words);
        // Keys with dots may make one path of two; either is what the words say.
        expect(found.rest).toBe('');
        expect(formatPath(tree, found.path)).toBe(words);
      }),
    );
  });
});
