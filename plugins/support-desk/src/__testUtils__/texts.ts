import type { TranslationRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import * as sections from '../messages';
import { sectionsOf, type TranslateOf } from '../translations/useMessages';

type AnyRef = TranslationRef<string, Record<string, string>>;

/** What Backstage keeps of a reference besides its id. */
interface Internal {
  getDefaultMessages(): Record<string, string>;
  getDefaultResource(): {
    resources: {
      language: string;
      loader(): Promise<{ messages: Record<string, string> }>;
    }[];
  };
}

/** The texts of some sections in English, as a component has them. */
export function textsOf<Refs extends AnyRef[]>(
  ...refs: Refs
): TranslateOf<Refs> {
  const api = mockApis.translation();
  return sectionsOf(refs, ref => {
    const snapshot = api.getTranslation(ref);
    if (!snapshot.ready) throw new Error('the texts are not there');
    return snapshot.t;
  });
}

/** Each text of the plugin by its key. */
export async function allTexts(
  language: 'en' | 'de' | 'es',
): Promise<Record<string, string>> {
  const texts = await Promise.all(
    Object.values(sections).map(async it => {
      const ref = it as unknown as Internal;
      if (language === 'en') return ref.getDefaultMessages();
      const { resources } = ref.getDefaultResource();
      const found = resources.find(one => one.language === language);
      return found ? (await found.loader()).messages : {};
    }),
  );
  return Object.assign({}, ...texts);
}
