import { isEnough, rankByWords } from './rankByWords';

const documents = [
  { id: 'a', title: 'Rent accounts do not open', text: 'Since the upgrade.' },
  { id: 'b', title: 'Letters print twice', text: 'For every rent account.' },
  { id: 'c', title: 'Password forgotten', text: '' },
];

describe('rankByWords', () => {
  it.each([
    ['accounts for rents cannot be opened', ['a', 'b']],
    ['letter printed twice again', ['b']],
    ['printer has no toner', []],
    ['I was given a new computer', []],
  ])('ranks %p', (text, expected) => {
    expect(rankByWords(documents, text).map(it => it.id)).toEqual(expected);
  });

  it('tells by which words, as they were written', () => {
    const [hit] = rankByWords(documents, 'Accounts for RENTS cannot be opened');
    expect(hit.words).toEqual(['accounts', 'rents', 'opened']);
  });

  it('needs two words in common, where the text has more than one that says something', () => {
    expect(rankByWords(documents, 'forgotten umbrella')).toEqual([]);
    expect(rankByWords(documents, 'I have forgotten')).toHaveLength(1);
  });

  it.each([
    ['', false],
    ['two words', false],
    [' three  little words ', true],
  ])('looks at %p: %p', (text, expected) => {
    expect(isEnough(text)).toBe(expected);
  });
});
