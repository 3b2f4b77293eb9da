import { toCsv } from './csv';

describe('toCsv', () => {
  it.each([
    ['plain', 'plain'],
    ['one, two', '"one, two"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['-1, +2', `"'-1, +2"`],
  ])('writes %j', (value, written) => {
    expect(toCsv([[value, 'x']])).toBe(`\uFEFF${written},x\r\n`);
  });
});
