import { insertMention, mentionAt, suggestionsFor } from './mentions';

const people = [
  { ref: 'user:default/lena-baird', name: 'Lena Baird' },
  { ref: 'user:default/rory-baird', name: 'Rory Baird' },
  { ref: 'user:other/dana-struan', name: 'Dana Struan' },
];

describe('mentionAt', () => {
  it.each([
    ['@', 1, { start: 0, words: '' }],
    ['Ask @le', 7, { start: 4, words: 'le' }],
    ['(@ro', 4, { start: 1, words: 'ro' }],
    ['@lena now', 9, undefined],
    ['write to ann@example.com', 24, undefined],
    ['', 0, undefined],
  ])('in %j at %d: %j', (text, caret, mention) =>
    expect(mentionAt(text, caret)).toEqual(mention),
  );
});

describe('suggestionsFor', () => {
  it.each([
    ['', ['Lena Baird', 'Rory Baird', 'Dana Struan']],
    ['bai', ['Lena Baird', 'Rory Baird']],
    ['DANA', ['Dana Struan']],
    ['user:other', ['Dana Struan']],
    ['aird', []],
  ])('%j finds %j', (words, names) =>
    expect(suggestionsFor(people, words).map(it => it.name)).toEqual(names),
  );
});

describe('insertMention', () => {
  it.each([
    ['Ask @le', { start: 4, words: 'le' }, people[0].ref, 'Ask @lena-baird '],
    [
      '@r tomorrow',
      { start: 0, words: 'r' },
      people[1].ref,
      '@rory-baird tomorrow',
    ],
    ['@d', { start: 0, words: 'd' }, people[2].ref, '@user:other/dana-struan '],
  ])('in %j', (text, mention, ref, result) =>
    expect(insertMention(text, mention, ref).text).toBe(result),
  );

  it('puts the caret behind it', () =>
    expect(
      insertMention('@l!', { start: 0, words: 'l' }, people[0].ref),
    ).toEqual({ text: '@lena-baird !', caret: 12 }));
});
