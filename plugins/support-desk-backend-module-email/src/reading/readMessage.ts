import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import type { ParsedMail } from 'mailparser';
import { addressesOf, senderOf } from './addresses';
import { attachmentsOf } from './attachments';
import { automaticOf, type Signs } from './automatic';
import { failureOf } from './bounces';
import { cleanLine } from './cleanText';
import { doubtsAbout } from './doubts';
import { MailHeaders } from './MailHeaders';
import { messageIdOf, referencesOf } from './messageId';
import { parse } from './parse';
import { withDataPictures } from './pictures';
import { headerLength, withUtf8Header } from './rawHeader';
import { sealedNote } from './sealed';
import { textOf } from './text';
import { UnreadableMailError } from './UnreadableMailError';
import { isUrgent } from './urgency';

const MAX_SUBJECT = 998;
/** What is read of a mail that is too much, to say whose it is. */
const GLIMPSE = 64 * 1024;

/** Who reads a mail, and where it was. */
export interface ReadContext {
  /** Name of this installation, as in the header `X-Support-Desk` of what it sends. */
  instance: string;
  /** Our own addresses, in lower case. */
  addresses: string[];
  /** The server whose `Authentication-Results` are believed, as it calls itself in them; undefined: none, so nobody is doubted by them. */
  trustedServer?: string;
  /** When our own server took it. */
  receivedAt: Date;
}

/**
 * Reads a mail as it came over the wire (RFC 5322, MIME).
 *
 * @throws UnreadableMailError when it cannot be read, with the reason in words
 */
export async function readMessage(
  raw: Buffer,
  context: ReadContext,
): Promise<IncomingMessage> {
  const mail = await parse(withUtf8Header(raw)).catch(async error => {
    throw error instanceof UnreadableMailError
      ? new UnreadableMailError(error.reason, await glimpse(raw), error.cause)
      : error;
  });
  return messageOf(raw, mail, context);
}

async function messageOf(
  raw: Buffer,
  parsed: ParsedMail,
  context: ReadContext,
): Promise<IncomingMessage> {
  const headers = new MailHeaders(parsed.headerLines ?? []);
  const mail = withDataPictures(parsed);
  const files = await attachmentsOf(mail.attachments, mail.html || '');
  const subject = subjectOf(parsed);
  const sender = senderOf(headers);
  const signs = { ...context, headers, from: sender?.from, subject };
  const automatic = automaticOf({ ...signs, attachments: files });
  const from = sender?.from ?? namelessSender(signs, automatic !== undefined);
  const body = textOf(mail, {
    files,
    subject,
    sealed: sealedNote(headers, files),
  });
  const failed =
    automatic?.kind === 'bounce'
      ? failureOf(files, mail.text ?? '')
      : undefined;
  const doubtful = doubtsAbout(headers, {
    several: sender?.several ?? false,
    trustedServer: context.trustedServer,
  });
  return {
    id: messageIdOf(raw),
    references: referencesOf(
      headers.all('in-reply-to'),
      headers.all('references'),
    ),
    from,
    to: addressesOf(headers.all('to')),
    cc: addressesOf(headers.all('cc')),
    subject,
    ...body,
    receivedAt: context.receivedAt,
    urgent: isUrgent(headers),
    ...(automatic && {
      automatic: { ...automatic, ...(failed && { failed }) },
    }),
    ...(doubtful && { doubtful }),
  };
}

/** Machines need no address: nobody answers them. */
function namelessSender(
  { headers, subject }: Omit<Signs, 'attachments'>,
  isAutomatic: boolean,
) {
  const written = cleanLine(headers.first('from') ?? '', 200);
  if (isAutomatic) return { address: written || 'unknown' };
  throw new UnreadableMailError(
    headers.lines.length === 0
      ? 'It is no mail: it has no header'
      : `It does not say who sent it: ${
          written ? `'${written}' is no address` : "'From' is missing"
        }`,
    { subject },
  );
}

function subjectOf({ subject = '' }: ParsedMail): string {
  return cleanLine(subject, MAX_SUBJECT);
}

/** Whose a mail is that cannot be read as a whole. */
async function glimpse(raw: Buffer) {
  const header = raw.subarray(0, Math.min(headerLength(raw), GLIMPSE));
  try {
    const mail = await parse(withUtf8Header(header));
    const from = senderOf(new MailHeaders(mail.headerLines))?.from;
    return { ...(from && { from }), subject: subjectOf(mail) };
  } catch {
    return {};
  }
}
