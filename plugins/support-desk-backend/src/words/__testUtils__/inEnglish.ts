import type { Said } from '../said';
import { wordsIn } from '../Words';

const FORMS = ['say', 'join', 'plain', 'unmarked'];

const isSaid = (it: object): it is Exclude<Said, string> =>
  FORMS.some(form => form in it);

/** A message, several, or what the outbox holds of them, with all that they say in English. */
export function inEnglish<T>(it: T): T {
  if (typeof it !== 'object' || it === null || it instanceof Date) return it;
  if (Array.isArray(it)) return it.map(inEnglish) as T;
  if (isSaid(it)) return wordsIn('en').of(it) as T;
  return Object.fromEntries(
    Object.entries(it).map(([key, value]) => [key, inEnglish(value)]),
  ) as T;
}

/** What makes messages, with all that they say in English. */
export const spoken =
  <A extends unknown[], R>(make: (...args: A) => R) =>
  (...args: A): R =>
    inEnglish(make(...args));
