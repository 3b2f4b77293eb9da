import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import { contentHash } from '../../database';
import type { StoredMail } from '../StoredMail';
import { addressOf } from './Taking';

/** A list may add something below; how a text begins stays. */
const COMPARED = 200;

/**
 * The id by which a message is known. Some programs give all their messages the same one: what is by somebody else, or begins otherwise,
 * is no repetition, and must not be lost as one.
 *
 * @param known - what came under the id of the message before
 */
export function distinctId(
  message: IncomingMessage,
  known: StoredMail | undefined,
): string {
  if (!known || known.outcome === 'unreadable') return message.id;
  const from = addressOf(message);
  const begins = beginningOf(message.text);
  const isAlike = beginAlike(begins, beginningOf(known.text));
  if (known.from.address === from && isAlike) return message.id;
  return `${message.id}#${contentHash([from, begins]).slice(0, 16)}`;
}

function beginAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter === '' ? longer === '' : longer.startsWith(shorter);
}

function beginningOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, COMPARED);
}
