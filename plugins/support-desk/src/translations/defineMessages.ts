import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { flatten, type Flattened, type Nested } from './flatten';
import type { SameKeys } from './SameKeys';
import { withMany } from './withMany';

/** The languages besides English, and what is added to the words of each. */
const languages = {
  de: (texts: Record<string, string>) => texts,
  es: withMany,
} as const;

type Language = keyof typeof languages;

/** What a section is for portals that say it otherwise. */
export const idOf = <Section extends string>(section: Section) =>
  `plugin.support-desk.${section}` as const;

/** The texts of a section by their keys, `licences.column.title`. */
export type SectionRef<
  Section extends string,
  Messages extends Nested,
> = TranslationRef<
  `plugin.support-desk.${Section}`,
  Flattened<{ [K in Section]: Messages }>
>;

/**
 * A section of the texts: what one page or part says, loaded with it. A third language is one more loader.
 *
 * Flattened here: Backstage's own type for it takes the compiler minutes with this many texts.
 *
 * @param section - with which its keys begin
 * @param messages - in English
 * @param loaders - the same in each other language
 */
export function defineMessages<Section extends string, Messages extends Nested>(
  section: Section,
  messages: Messages,
  loaders: Record<Language, () => Promise<SameKeys<Messages>>>,
): SectionRef<Section, Messages> {
  const load = async (language: Language) => ({
    default: languages[language](
      flatten({ [section]: (await loaders[language]()) as Nested }),
    ),
  });
  return createTranslationRef({
    id: idOf(section),
    messages: flatten({ [section]: messages }),
    translations: { de: () => load('de'), es: () => load('es') },
  }) as unknown as SectionRef<Section, Messages>;
}
