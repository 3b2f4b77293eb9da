import { allTexts } from '../__testUtils__/texts';
import * as sections from '../messages';
import { sameWords } from './sameWords';
import { supportDeskTranslationRefs } from './supportDeskTranslationRefs';

const languages = ['de', 'es'] as const;
let english: Record<string, string>;
beforeAll(async () => {
  english = await allTexts('en');
});

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

/** What is left to translate where names and figures are put in: nothing in `{{name}}, {{time}}`. */
const words = (text: string) => text.replace(/\{\{.*?\}\}/g, '');

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;
const pluralsOf = (keys: string[]) =>
  [...new Set(keys.map(it => PLURAL.exec(it)?.[1]))].filter(
    it => it !== undefined,
  );

describe.each(languages)('%s', language => {
  let translated: Record<string, string>;
  beforeAll(async () => {
    translated = await allTexts(language);
  });
  const categories = new Intl.PluralRules(language).resolvedOptions()
    .pluralCategories;
  const ofRule = (key: string) => {
    const [, base, form] = PLURAL.exec(key) ?? [];
    return base !== undefined && form !== 'zero' && !(key in english)
      ? `${base}_other`
      : key;
  };

  it('has every message, and no other', () => {
    const keys = new Set(Object.keys(translated).map(ofRule));
    expect([...keys].sort()).toEqual(Object.keys(english).sort());
  });

  it('fills in the same, and leaves nothing empty', () => {
    const wrong = Object.entries(translated).filter(
      ([key, text]) =>
        !text.trim() ||
        placeholders(text).join() !== placeholders(english[ofRule(key)]).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has each form of the plural that its language knows', () => {
    const missing = pluralsOf(Object.keys(english)).flatMap(base =>
      categories
        .map(category => `${base}_${category}`)
        .filter(key => !(key in translated)),
    );
    expect(missing).toEqual([]);
  });

  it('says nothing in English but words that are the same', () => {
    const copied = Object.entries(translated)
      .filter(
        ([key, text]) =>
          text === english[ofRule(key)] && /\p{L}{2}/u.test(words(text)),
      )
      .map(([, text]) => text);
    // Also the other way round: a word that is translated by now leaves the list.
    expect([...new Set(copied)].sort()).toEqual(
      [...sameWords[language]].sort(),
    );
  });
});

it('looks at every language that a portal can choose', async () => {
  const { readdirSync } = await import('fs');
  const folders = readdirSync(__dirname, { withFileTypes: true });
  expect([...languages].sort()).toEqual(
    folders
      .filter(it => it.isDirectory())
      .map(it => it.name)
      .sort(),
  );
});

it('hands portals a reference to every section, without its texts', () => {
  const idsOf = (refs: object) =>
    Object.entries(refs).map(([name, ref]) => [name, ref.id]);
  expect(idsOf(supportDeskTranslationRefs).sort()).toEqual(
    idsOf({ ...sections }).sort(),
  );
});

it('has the texts of every file', async () => {
  const { readdirSync } = await import('fs');
  const read = (folder: string) => readdirSync(`${__dirname}/${folder}`).sort();
  const files = read('../messages').filter(it => it !== 'index.ts');
  for (const language of languages) expect(read(language)).toEqual(files);
});
