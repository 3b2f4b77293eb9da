import {
  firstCharacters,
  foldText,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Longer words are found by their beginning. */
const LONGEST_WORD = 64;

/** What the words of one ticket may take, in bytes: PostgreSQL bounds a text vector at 1 MiB. */
const MOST_BYTES = 1_000_000;

/**
 * The words of texts, each once: runs of letters and digits of any script, in lower case, without the accents of Latin, Greek and
 * Cyrillic letters. What is written and what is looked for go through this, so the two meet whatever they hold.
 */
export function wordsOf(...texts: string[]): string[] {
  const words = new Set<string>();
  let bytes = 0;
  for (const text of texts) {
    for (const [run] of foldText(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const word = firstCharacters(run, LONGEST_WORD);
      if (words.has(word)) continue;
      bytes += Buffer.byteLength(word);
      if (bytes > MOST_BYTES) return [...words];
      words.add(word);
    }
  }
  return [...words];
}
