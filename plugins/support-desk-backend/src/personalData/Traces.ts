import { foldText } from '@supportdesk/backstage-plugin-support-desk-common';

/** What stands for words that were taken out. */
export const ERASED = '[erased]';

/** By what somebody is known. */
export interface Identity {
  /** Full reference: `user:default/ann`. */
  user: string;
  names: string[];
  /** E-mail addresses. */
  addresses: string[];
}

/** Finds somebody in texts, and puts a pseudonym there instead. */
export class Traces {
  readonly #exact: Map<string, string>;
  readonly #within: RegExp;
  readonly #replacements: Map<string, string>;
  /** Each of these is in whatever names the person, in lower case. */
  readonly needles: string[];

  constructor(
    { user, names, addresses }: Identity,
    pseudonym: string,
    /** Texts that go as a whole. */
    own: Iterable<string> = [],
  ) {
    const [name, alias] = [user, pseudonym].map(it => it.split('/')[1]);
    const words = new Map([
      [user, pseudonym],
      [`@${name}`, `@${alias}`],
      ...names.map(it => [it, alias] as const),
      ...addresses.map(it => [it, `${alias}@invalid`] as const),
    ]);
    this.needles = [...words.keys()].map(it => it.toLowerCase());
    this.#replacements = new Map(
      [...words].map(([word, by]) => [word.toLowerCase(), by]),
    );
    // The longer first: an address may begin with a name.
    const sorted = [...words.keys()].sort((a, b) => b.length - a.length);
    this.#within = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${sorted
        .map(escaped)
        .join('|')})(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`,
      'giu',
    );
    this.#exact = new Map([
      [name, alias],
      [foldText(name), alias],
      ...[...own].flatMap(it => [
        [it, ERASED] as const,
        [foldText(it), ERASED] as const,
      ]),
    ]);
  }

  /** A text or JSON without the person; what does not name them comes back as it is. */
  replace(text: string): string {
    if (!/^\s*[[{]/.test(text)) return this.#plain(text);
    try {
      const before = JSON.parse(text);
      const after = mapTexts(before, it => this.replace(it));
      const json = JSON.stringify(after);
      return json === JSON.stringify(before) ? text : json;
    } catch {
      return this.#plain(text);
    }
  }

  #plain(text: string): string {
    return (
      this.#exact.get(text) ??
      text.replace(
        this.#within,
        it => this.#replacements.get(it.toLowerCase()) ?? ERASED,
      )
    );
  }
}

/** A copy of a value with its texts, and the keys of its records, changed. */
export function mapTexts(
  value: unknown,
  change: (text: string, key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map(it => mapTexts(it, change, key));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      change(name, ''),
      mapTexts(inner, change, name),
    ]),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
