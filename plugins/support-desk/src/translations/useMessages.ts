import {
  useTranslationRef,
  type TranslationFunction,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type * as sections from '../messages';

type Sections = typeof sections;
type AnyRef = TranslationRef<string, Record<string, string>>;
type AnyTranslate = (key: string, values?: object) => string;

type Merged<Union> = (
  Union extends unknown ? (it: Union) => void : never
) extends (it: infer All) => void
  ? All
  : never;

type TextsOf<Section extends keyof Sections> = Section extends unknown
  ? Sections[Section]['T']
  : never;

/**
 * Says the texts of the named sections.
 *
 * `says` is never there: by it a function of fewer sections is not taken for one of more, which Backstage's type alone does not tell apart.
 */
export type Translate<Section extends keyof Sections> = TranslationFunction<
  Merged<TextsOf<Section>> & Record<never, string>
> & { readonly says?: { [Name in Section]: true } };

/** Says the texts of the sections of some references. */
export type TranslateOf<Refs extends AnyRef[]> = Translate<
  Refs[number]['id'] extends `plugin.support-desk.${infer Section}`
    ? Section & keyof Sections
    : never
>;

/** `licences` of `plugin.support-desk.licences`, with which its keys begin. */
const sectionOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

/**
 * One function for the texts of several sections: the first part of a key says whose it is.
 *
 * @throws where a key is of none of them
 */
export function sectionsOf<Refs extends AnyRef[]>(
  refs: Refs,
  translateOf: (ref: AnyRef, index: number) => unknown,
): TranslateOf<Refs> {
  const functions = new Map(
    refs.map((ref, index) => [
      sectionOf(ref.id),
      translateOf(ref, index) as AnyTranslate,
    ]),
  );
  const translate: AnyTranslate = (key, values) => {
    const found = functions.get(key.slice(0, key.indexOf('.')));
    if (found) return found(key, values);
    const known = [...functions.keys()].join(', ');
    throw new Error(`The text '${key}' is in none of: ${known}`);
  };
  return translate as TranslateOf<Refs>;
}

/** The texts of some sections in the reader's language. */
export function useMessages<Refs extends AnyRef[]>(
  ...refs: Refs
): { t: TranslateOf<Refs> } {
  const functions = refs.map(
    // eslint-disable-next-line react-hooks/rules-of-hooks -- a component names the same sections each time
    ref => useTranslationRef(ref).t,
  );
  const t = useMemo(
    () => sectionsOf(refs, (_, index) => functions[index]),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the same sections
    functions,
  );
  return { t };
}
