import type { MessageKey, ValuesOf } from './catalogue';

/** What is to be said, in whatever language it is said later; a text that somebody wrote stays as it is. */
export type Said = string | Saying | Joined | Plain | Unmarked;

/** A message of the catalogue. */
export interface Saying {
  say: MessageKey;
  with?: Readonly<Record<string, Value>>;
}

/** Several, one after the other. */
interface Joined {
  join: readonly Said[];
  by: string;
}

/** Plain text within Markdown. */
interface Plain {
  plain: Said;
}

/** Without the `**` of what is strong. */
interface Unmarked {
  unmarked: Said;
}

/** What is put into a message: written as its language writes it. */
export type Value = Said | number | Figure | Moment;

/** A number with so many digits after the point, or `spelt` where the language spells small numbers. */
export type Figure = { figure: number; digits: number } | { spelt: number };

/** Instants are ISO 8601 and zones IANA names. */
export type Moment =
  /** `2025-03-31`: `Monday 31 March 2025` */
  | { day: string }
  /** `Mon 10 March 2025, 12:00 GMT` */
  | { due: string; zone: string }
  /** `Monday 17 March 2025, 20:00` */
  | { local: string; zone: string }
  /** `22:00` */
  | { time: string; zone: string }
  /** `2025-03`, `2025-Q1`, `2025`: `March 2025` */
  | { period: string }
  /** The same within a sentence, where the year of a month goes without saying. */
  | { periodBefore: string };

/** A message, with what is put into it. Its words are found when it is said: `wordsIn`. */
export function say<K extends MessageKey>(
  key: K,
  ...[values]: ValuesOf<K>
): Saying {
  return values ? { say: key, with: values } : { say: key };
}

/** One after the other. @param by - what stands between two */
export function joined(parts: readonly Said[], by: string): Said {
  return { join: parts, by };
}

/** Text that says the same where it stands in Markdown. */
export function plain(text: Said): Said {
  return { plain: text };
}

/** The same where nothing can be strong. */
export function unmarked(text: Said): Said {
  return { unmarked: text };
}
