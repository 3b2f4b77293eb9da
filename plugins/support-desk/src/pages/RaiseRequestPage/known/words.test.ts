import { searchedText } from './words';

describe('searchedText', () => {
  it.each([
    [undefined, undefined, undefined],
    ['Letters print', undefined, undefined],
    ['Letters print - 2', undefined, undefined],
    ['Letters print twice', undefined, 'Letters print twice'],
    ['Letters', 'They print twice.', 'Letters They print twice.'],
  ])('looks for %j, %j', (summary, description, text) => {
    expect(searchedText(summary, description)).toBe(text);
  });

  it('asks for no more than the back end takes', () => {
    expect(searchedText('a b c', 'x'.repeat(3000))).toHaveLength(2000);
  });
});
