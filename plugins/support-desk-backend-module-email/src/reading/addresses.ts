import { domainToASCII } from 'node:url';
import type { MailAddress } from '@supportdesk/backstage-plugin-support-desk-node';
import { type EmailAddress, parseAddressHeader } from 'mailparser';
import { cleanLine } from './cleanText';
import type { MailHeaders } from './MailHeaders';

const MAX_NAME = 200;
/** RFC 3696, erratum 1690. */
const MAX_ADDRESS = 254;
/** More are never shown, and the desk answers the sender alone. */
const MAX_RECIPIENTS = 500;
const ADDRESS =
  /^[^\s\p{C}<>()[\],;:\\"@]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/iu;

/** Where senders are found: the first of these that names one. */
const SENDERS = ['from', 'sender', 'reply-to', 'return-path'];

/** Who wrote a mail; `several`: it names more than one. Undefined: nobody that could be answered. */
export function senderOf(
  headers: MailHeaders,
): { from: MailAddress; several: boolean } | undefined {
  for (const name of SENDERS) {
    const senders = addressesOf(headers.all(name));
    const [from] = senders;
    if (from) {
      const different = new Set(senders.map(it => it.address.toLowerCase()));
      return { from, several: name === 'from' && different.size > 1 };
    }
  }
  return undefined;
}

/** Those that are addresses; members of a group one by one. */
export function addressesOf(values: string[]): MailAddress[] {
  return parseAddressHeader(values, { flatten: true, decodePunycode: false })
    .value.slice(0, MAX_RECIPIENTS)
    .flatMap(readable);
}

function readable({ address = '', name }: EmailAddress): MailAddress[] {
  const at = address.lastIndexOf('@');
  const written = `${address.slice(0, at)}@${domainToASCII(
    address.slice(at + 1),
  )}`;
  if (written.length > MAX_ADDRESS || !ADDRESS.test(written)) return [];
  const shown = cleanLine(name, MAX_NAME);
  // A name that is another address is there to deceive.
  return shown && !/\S@\S/.test(shown)
    ? [{ address: written, name: shown }]
    : [{ address: written }];
}
