import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';
import type { NamedAttachment } from './attachments';
import { cleanLine, cleanText } from './cleanText';
import { fieldsIn } from './fields';
import { messageIdOf } from './messageId';

type Failed = NonNullable<NonNullable<IncomingMessage['automatic']>['failed']>;

const MAX_REASON = 500;
/** The failure comes first, then the mail that failed. */
const MAX_LETTER = 20_000;
const NO_REASON = 'The server of the recipient does not say why';

/** What the middle digit of a status is about (RFC 3463, 2). */
const SUBJECTS: Record<string, string> = {
  '1': 'The address does not exist, or cannot be written to',
  '2': 'The mailbox is full, closed or takes no mail',
  '3': 'The server of the recipient takes no mail',
  '4': 'The server of the recipient cannot be reached',
  '5': 'The servers did not understand each other',
  '6': 'The server of the recipient does not take this content',
  '7': 'The server of the recipient does not allow it',
};

/** Whom a mail of ours did not reach, and why; undefined: it is only late, or nothing of it is known. */
export function failureOf(
  attachments: NamedAttachment[],
  text: string,
): Failed | undefined {
  const report = attachments.find(it => it.type === 'message/delivery-status');
  const failed = report
    ? reportedFailure(cleanText(report.content.toString('utf8', 0, MAX_LETTER)))
    : writtenFailure(text);
  if (!failed) return undefined;
  const returned = attachments.find(it =>
    /^(?:message\/rfc822|text\/rfc822-headers)$/.test(it.type),
  );
  const messageId = returned
    ? idOf(returned.content)
    : idOf(Buffer.from(/^Message-ID:.*$/im.exec(text)?.[0] ?? ''));
  return { ...failed, ...(messageId && { messageId }) };
}

function idOf(message: Buffer): string | undefined {
  const id = messageIdOf(message);
  return id.startsWith('sha256-') ? undefined : id;
}

/** A report by the rules (RFC 3464): a block about the message, then one for each recipient. */
function reportedFailure(report: string): Failed | undefined {
  const recipients = report.split(/\n{2,}/).map(fieldsIn);
  const failed = recipients.find(
    it => it.get('action')?.toLowerCase() === 'failed',
  );
  if (!failed) return undefined;
  const recipient =
    failed.get('original-recipient') ?? failed.get('final-recipient') ?? '';
  return {
    address: withoutType(recipient).replace(/^<|>$/g, ''),
    reason: reasonOf(failed),
  };
}

function reasonOf(recipient: Map<string, string>): string {
  const diagnostic = withoutType(recipient.get('diagnostic-code') ?? '');
  // Some servers quote themselves at length.
  const words = cleanLine(diagnostic, MAX_REASON);
  const subject = /^\d\.(\d)\./.exec(recipient.get('status') ?? '')?.[1] ?? '';
  return words || SUBJECTS[subject] || NO_REASON;
}

/** `smtp; 550 …`, `rfc822; ann@example.com` */
function withoutType(value: string): string {
  return value.replace(/^[a-z0-9-]{1,20}\s*;\s*/i, '').trim();
}

/** A letter about it, as qmail and others write it: the address on a line, then the reason. */
function writtenFailure(text: string): Failed | undefined {
  const found =
    /^[ \t]*<?([^\s<>@]{1,64}@[^\s<>:]{1,190})>?:?[ \t]*\n[ \t]*(\S.{0,999})$/m.exec(
      text.slice(0, MAX_LETTER),
    );
  return found
    ? { address: found[1], reason: cleanLine(found[2], MAX_REASON) }
    : undefined;
}
