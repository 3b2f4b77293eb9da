import { ConfigReader } from '@backstage/config';
import { languageOf } from './languageOf';

const languageIn = (supportDesk: object) =>
  languageOf(new ConfigReader({ supportDesk } as object));

describe('languageOf', () => {
  it('is English where nobody says', () => {
    expect(languageIn({})).toBe('en');
  });

  it.each(['en', 'de', 'es'])('takes %s', language => {
    expect(languageIn({ language })).toBe(language);
  });

  it.each(['fr', 'DE', 'toString'])('refuses %s, with what is allowed', it => {
    expect(() => languageIn({ language: it })).toThrow(
      `supportDesk.language: '${it}' is no language of notifications and mails; allowed: en, de, es`,
    );
  });
});
