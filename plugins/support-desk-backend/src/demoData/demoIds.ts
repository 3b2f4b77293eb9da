import { createHash } from 'node:crypto';

/** With this the ids of all generated tickets begin, by which they are known again. */
export const DEMO_ID_PREFIX = 'de300000-';

/** The id of something generated: the same for the same words, in the form of a UUID. */
export function demoId(...words: (string | number)[]): string {
  const hash = createHash('sha256').update(words.join(' ')).digest('hex');
  const parts = [
    hash.slice(0, 4),
    `7${hash.slice(4, 7)}`,
    `8${hash.slice(7, 10)}`,
    hash.slice(10, 22),
  ];
  return `${DEMO_ID_PREFIX}${parts.join('-')}`;
}

/** Whether something was generated. */
export function isDemoId(id: string): boolean {
  return id.startsWith(DEMO_ID_PREFIX);
}
