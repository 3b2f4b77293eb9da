import { withParams } from './withParams';

const after = (change: Parameters<typeof withParams>[1]) =>
  withParams(new URLSearchParams('a=1&b=2'), change).toString();

describe('an address with other parameters', () => {
  it.each([
    ['sets', { a: 'x', c: true }, 'a=x&b=2&c=true'],
    ['takes away', { a: undefined, b: '' }, ''],
    ['keeps', {}, 'a=1&b=2'],
  ])('%s', (_what, change, expected) => {
    expect(after(change)).toBe(expected);
  });
});
