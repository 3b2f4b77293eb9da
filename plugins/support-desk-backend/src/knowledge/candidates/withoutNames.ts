import { termsOf, toTerm } from '../../routing/words';

/**
 * Words without those that are somebody's name, so that nobody reads who asked.
 *
 * @param names - of people, as they are read
 */
export function withoutNames(words: string[], names: string[]): string[] {
  const people = new Set(names.flatMap(termsOf));
  return words.filter(it => !people.has(toTerm(it) ?? it));
}
