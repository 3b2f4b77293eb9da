import fc from 'fast-check';
import { changedOne, extended, rangeBetween } from './selection';

const IDS = ['a', 'b', 'c', 'd'];

describe('rangeBetween', () => {
  it.each([
    ['a', 'c', ['a', 'b', 'c']],
    ['c', 'a', ['a', 'b', 'c']],
    ['b', 'b', ['b']],
    [undefined, 'b', ['b']],
    ['gone', 'b', ['b']],
    ['a', 'gone', []],
  ])('goes from %s to %s', (from, to, range) => {
    expect(rangeBetween(IDS, from, to)).toEqual(range);
  });

  it('is the same from both ends', () => {
    const entry = fc.constantFrom(...IDS);
    fc.assert(
      fc.property(entry, entry, (from, to) =>
        expect(rangeBetween(IDS, from, to)).toEqual(
          rangeBetween(IDS, to, from),
        ),
      ),
    );
  });
});

describe('extended', () => {
  it('adds the range and keeps what was selected elsewhere', () => {
    expect(extended(IDS, new Set(['a']), 'c', 'd')).toEqual(
      new Set(['a', 'c', 'd']),
    );
  });
});

describe('changedOne', () => {
  it.each([
    [['a'], ['a', 'b'], 'b'],
    [['a', 'b'], ['a'], 'b'],
    [['a'], ['a'], undefined],
    [[], ['a', 'b'], undefined],
  ])('between %j and %j is %s', (before, after, changed) => {
    expect(changedOne(new Set(before), new Set(after))).toBe(changed);
  });
});
