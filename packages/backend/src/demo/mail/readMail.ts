import { type ParsedMail, simpleParser } from 'mailparser';
import type { DeliveredMail } from './MailStore';

/** A mail as somebody reads it in their inbox. */
export interface InboxMail {
  id: number;
  /** Who says to have sent it. */
  from: { name: string; address: string };
  /** Whom an answer goes to. */
  replyTo: string;
  subject: string;
  receivedAt: string;
  text: string;
  /** Not to be trusted. */
  html?: string;
  attachments: { name: string; size: number }[];
  /** Nobody wrote it: it says so itself (RFC 3834). */
  automatic: boolean;
}

/** Reads a mail of an inbox. */
export async function readMail({
  id,
  raw,
  receivedAt,
}: DeliveredMail): Promise<InboxMail> {
  const mail = await simpleParser(raw);
  const { name = '', address = '' } = mail.from?.value[0] ?? {};
  return {
    id,
    from: { name, address },
    replyTo: mail.replyTo?.value[0].address ?? address,
    subject: mail.subject ?? '',
    receivedAt: receivedAt.toISOString(),
    text: mail.text ?? '',
    ...(mail.html && { html: mail.html }),
    attachments: mail.attachments.map(it => ({
      name: it.filename ?? it.contentType,
      size: it.size,
    })),
    automatic: isAutomatic(mail),
  };
}

function isAutomatic({ headers }: ParsedMail): boolean {
  const sign = headers.get('auto-submitted');
  return sign !== undefined && sign !== 'no';
}
