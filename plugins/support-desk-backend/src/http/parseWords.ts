import { MalformedRequestError } from './errors';

/**
 * The words of a comma-separated text, each one of some that are allowed; undefined without a text.
 *
 * @param field - `query.status`
 * @throws MalformedRequestError that names the word and what is allowed
 */
export function parseWords<T extends string>(
  field: string,
  text: string | undefined,
  allowed: readonly T[],
): T[] | undefined {
  if (!text) return undefined;
  const words = text.split(',').map(it => it.trim());
  const wrong = words.find(it => !allowed.some(known => known === it));
  if (wrong === undefined) return allowed.filter(it => words.includes(it));
  throw new MalformedRequestError([
    { field, message: `does not know '${wrong}'`, allowed: [...allowed] },
  ]);
}
