import fc from 'fast-check';
import { firstCharacters, foldText } from './foldText';
import { groupBy } from './groupBy';
import { slugOf } from './slugOf';

describe('foldText', () => {
  it.each([
    ['Émile ÅNGSTRÖM', 'emile angstrom'],
    ['ﬁle №', 'file no'],
    ['Ёлка Άλφα', 'елка αλφα'],
  ])('makes %j what it is searched by', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('firstCharacters', () => {
  it('cuts none in two', () => {
    expect(firstCharacters('a👍b', 2)).toBe('a👍');
  });
});

describe('slugOf', () => {
  it.each([
    ['Sync problems (iPad)', 'sync-problems-ipad'],
    ["Can't log in – Größe & Émile", 'cant-log-in-grosse-emile'],
    ['2nd level support', '2nd-level-support'],
    ['???', ''],
  ])('makes %j %j', (title, slug) => {
    expect(slugOf(title, { longest: 40 })).toBe(slug);
  });

  it('starts with a letter where it has to', () => {
    const options = { longest: 40, startsWithLetter: true };
    expect(slugOf('2nd level support', options)).toBe('level-support');
    expect(slugOf('24 7', options)).toBe('');
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100, unit: 'binary' }),
        fc.integer({ min: 1, max: 50 }),
        (title, longest) => {
          const slug = slugOf(title, { longest });
          expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
          expect(slug.length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

describe('groupBy', () => {
  it('keeps the order in which things come', () => {
    const groups = groupBy([3, 1, 4, 1, 5], it => it % 2);
    expect([...groups]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ]);
  });
});
