/** Words that say nothing about what somebody needs. */
const EMPTY_WORDS = new Set(
  (
    'a about am an and any are as at be been being by can cannot cant could did do does dont for from had has have how i if in is ' +
    'it its me my no not of on or our please should so that the their them there these they this those to us was we were what ' +
    'when which who whom will with would you your'
  ).split(' '),
);

/** Endings that words of one meaning differ in, longest first. */
const ENDINGS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/(ing|ed|es|s|e)$/, ''],
];

/**
 * The form of a word by which texts are compared: lower case, without accents and the usual English endings.
 *
 * @returns null for a word that says nothing
 */
export function toTerm(word: string): string | null {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLocaleLowerCase('en-US');
  if (/^\p{L}?$/u.test(plain) || EMPTY_WORDS.has(plain)) return null;
  if (plain.length <= 3) return plain;
  const [ending, instead] = ENDINGS.find(([it]) => it.test(plain)) ?? [/$/, ''];
  const stem = plain.replace(ending, instead);
  return stem.length >= 3 ? stem : plain;
}

/** Splits a text into the terms by which texts are compared. */
export function termsOf(text: string): string[] {
  return text.split(/[\s\p{P}]+/u).flatMap(word => toTerm(word) ?? []);
}
