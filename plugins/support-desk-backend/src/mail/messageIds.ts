import { contentHash } from '../database';

const OURS = /^sd\.([0-9a-f-]{36})\.[0-9a-f]{16}(?:@|$)/;

/** The part before the @ of the id of a message about a ticket: the same for a repetition, and it tells which ticket it is about. */
export function messageIdFor(
  ticketId: string,
  occasion: { event: string; person: string },
): string {
  return `sd.${ticketId}.${contentHash(occasion).slice(0, 16)}`;
}

/** The id of the ticket that a message of ours is about. */
export function ticketOfMessage(messageId: string): string | undefined {
  return OURS.exec(messageId)?.[1];
}

/** The key of a ticket in a subject: `Re: Fwd: [IHMS-42] Rents`. */
export function keyInSubject(
  subject: string,
  prefixes: string[],
): string | undefined {
  return [...subject.matchAll(/\[([A-Z][A-Z0-9]{1,9})-(\d{1,12})\]/g)]
    .filter(([, prefix]) => prefixes.includes(prefix))
    .map(([, prefix, number]) => `${prefix}-${number}`)[0];
}
