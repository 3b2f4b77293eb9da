import { createHash } from 'node:crypto';
import { headerLength } from './rawHeader';

/** As much as the desk keeps of an id; longer ones name nothing that exists. */
const MAX_ID = 900;
/** Far below it the id is found in every mail that is one. */
const MAX_SEARCHED = 1024 * 1024;
const MAX_REFERENCES = 50;

/**
 * The id of a mail: its `Message-ID` without brackets, or a hash of the mail where it has none. Works for what cannot be read, too.
 */
export function messageIdOf(raw: Buffer): string {
  const header = raw
    .subarray(0, Math.min(headerLength(raw), MAX_SEARCHED))
    .toString('latin1');
  const value =
    /^message-id[ \t]*:((?:.*\r?\n[ \t])*.*)/im.exec(header)?.[1] ?? '';
  return (
    idsIn(value)[0] ??
    `sha256-${createHash('sha256').update(raw).digest('hex')}`
  );
}

/** The ids of the messages that one answers, the closest first. */
export function referencesOf(inReplyTo: string[], references: string[]) {
  const closestFirst = [
    ...inReplyTo.flatMap(idsIn),
    ...references.flatMap(idsIn).reverse(),
  ];
  return [...new Set(closestFirst)].slice(0, MAX_REFERENCES);
}

/** Ids are in brackets; some programs forget them. */
function idsIn(value: string): string[] {
  const bracketed = [...value.matchAll(/<([^<>]{1,1000})>/g)].map(it => it[1]);
  const ids = bracketed.length ? bracketed : value.split(/[\s,;]+/);
  return ids
    .map(id => id.replace(/[^\x21-\x7e]/g, ''))
    .filter(id => id.length > 0 && id.length <= MAX_ID);
}
