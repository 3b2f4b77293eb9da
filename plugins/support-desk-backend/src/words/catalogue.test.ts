import { CATALOGUES } from './catalogue';
import { sameWords } from './sameWords';

const english = CATALOGUES.en;

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();

/** What is left to translate where names and figures are put in: nothing in `{{name}}, {{time}}`. */
const words = (text: string) => text.replace(/\{\{.*?\}\}/g, '');

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;
const pluralsOf = (keys: string[]) => [
  ...new Set(keys.flatMap(it => PLURAL.exec(it)?.[1] ?? [])),
];

/** The English message that says the same; Spanish has a form of the plural that English has not. */
const englishOf = (key: string) => key.replace(/_many$/, '_other');

describe.each(Object.entries(CATALOGUES))('words in %s', (language, texts) => {
  it('has every message, and no other', () => {
    const keys = new Set(Object.keys(texts).map(englishOf));
    expect([...keys].sort()).toEqual(Object.keys(english).sort());
  });

  it('fills in the same, and leaves nothing empty', () => {
    const wrong = Object.entries(texts).filter(
      ([key, text]) =>
        !text.trim() ||
        placeholders(text).join() !==
          placeholders(english[englishOf(key)]).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('names what is put in by letters alone', () => {
    const odd = Object.values(texts)
      .flatMap(placeholders)
      .filter(it => !/^[a-zA-Z]+$/.test(it));
    expect(odd).toEqual([]);
  });

  it('has each form of the plural that its language knows', () => {
    const { pluralCategories } = new Intl.PluralRules(
      language,
    ).resolvedOptions();
    const missing = pluralsOf(Object.keys(english)).flatMap(base =>
      pluralCategories
        .map(category => `${base}_${category}`)
        .filter(key => !(key in texts)),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(['de', 'es'] as const)('words in %s', language => {
  it('says nothing in English but words that are the same', () => {
    const copied = Object.entries(CATALOGUES[language])
      .filter(
        ([key, text]) =>
          text === english[englishOf(key)] && /\p{L}{2}/u.test(words(text)),
      )
      .map(([, text]) => text);
    // Also the other way round: a word that is translated by now leaves the list.
    expect([...new Set(copied)].sort()).toEqual(
      [...sameWords[language]].sort(),
    );
  });
});
