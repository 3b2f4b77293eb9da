import { withoutCode } from './withoutCode';

/** An address of somebody's mail, a path and what is escaped mention nobody. */
const MENTION =
  /(?<![\p{L}\p{N}@/.+\\-])@(?:user:)?(?:([a-z0-9][a-z0-9-]*)\/)?([a-z0-9]+(?:[._-][a-z0-9]+)*)(?![\p{L}\p{N}@]|[._-][\p{L}\p{N}])/giu;

/** Somebody whom a text mentions. */
export interface Mention {
  /** As it stands in the text: `@lena-baird`. */
  word: string;
  /** Entity reference of the user. */
  ref: string;
}

/** Whom a Markdown text mentions: `@lena-baird`, `@user:default/lena-baird`; each once, and nobody in code. */
export function findMentions(body: string): Mention[] {
  const found = new Map<string, Mention>();
  for (const match of withoutCode(body).matchAll(MENTION)) {
    const [word, namespace = 'default', name] = match;
    const ref = `user:${namespace}/${name}`.toLocaleLowerCase('en-US');
    if (!found.has(ref)) found.set(ref, { word, ref });
  }
  return [...found.values()];
}
