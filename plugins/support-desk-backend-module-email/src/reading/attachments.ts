import type { IncomingAttachment } from '@supportdesk/backstage-plugin-support-desk-node';
import { type Attachment, simpleParser } from 'mailparser';
import { cleanLine } from './cleanText';
import { withUtf8Header } from './rawHeader';

const MAX_NAME = 200;
const MAX_HEADER = 64 * 1024;

/** They say that a mail is genuine, to programs. */
const SIGNATURE = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature)$/;

/** A part says nothing but that another one is encrypted (RFC 3156, 4). */
const VERSION = 'application/pgp-encrypted';

/** What files are called that came without a name. */
const NAMES: Record<string, string> = {
  'text/calendar': 'invite.ics',
  'text/html': 'page.html',
  'text/plain': 'text.txt',
  'text/csv': 'table.csv',
  'text/rtf': 'document.rtf',
  'text/vcard': 'contact.vcf',
  'text/x-vcard': 'contact.vcf',
  'application/pdf': 'document.pdf',
  'application/zip': 'files.zip',
  'application/json': 'data.json',
  'application/xml': 'data.xml',
  'application/rtf': 'document.rtf',
  'application/msword': 'document.doc',
  'application/ms-tnef': 'winmail.dat',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'document.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    'table.xlsx',
  'application/pkcs7-mime': 'smime.p7m',
  'application/x-pkcs7-mime': 'smime.p7m',
  'message/delivery-status': 'delivery-status.txt',
  'message/disposition-notification': 'receipt.txt',
  'text/rfc822-headers': 'headers.txt',
};

/** A file that came along, and what its mail says of it. */
export interface NamedAttachment extends IncomingAttachment {
  type: string;
  /** By which the text shows it. */
  cid?: string;
}

/** The files of a mail in their order, each with a name. Signatures are no files; the same file a second time is left out. */
export async function attachmentsOf(
  attachments: Attachment[],
  html: string,
): Promise<NamedAttachment[]> {
  const shown = cidsIn(html);
  const named: NamedAttachment[] = [];
  for (const attachment of attachments) {
    const { content, cid } = attachment;
    const type = attachment.contentType.toLowerCase();
    if (SIGNATURE.test(type) || type === VERSION) continue;
    const isPicture = type.startsWith('image/');
    named.push({
      name: await nameOf(attachment, type, named.length + 1),
      type,
      content,
      ...(cid && { cid }),
      inline:
        isPicture &&
        (attachment.contentDisposition === 'inline' ||
          (cid !== undefined && shown.has(cid))),
    });
  }
  return withoutRepetitions(named);
}

function cidsIn(html: string): Set<string> {
  const cids = html.matchAll(/\bcid:([^'"\s>]{1,256})/gi);
  return new Set(Array.from(cids, ([, cid]) => decodedCid(cid)));
}

/** RFC 2392: it is written as in an address of the web. */
export function decodedCid(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid;
  }
}

async function nameOf(
  attachment: Attachment,
  type: string,
  number: number,
): Promise<string> {
  const name = fileName(attachment.filename ?? '');
  if (name) return name;
  if (type === 'message/rfc822') return messageName(attachment.content);
  const [kind, subtype] = type.split('/');
  const extension = /^[a-z0-9]{1,8}/.exec(subtype?.replace(/^x-/, '') ?? '');
  if (kind === 'image') return `picture-${number}.${extension ?? 'bin'}`;
  return NAMES[type] ?? `attachment-${number}.bin`;
}

async function messageName(content: Buffer): Promise<string> {
  const header = withUtf8Header(content.subarray(0, MAX_HEADER));
  const { subject = '' } = await simpleParser(header, {
    skipHtmlToText: true,
    skipTextToHtml: true,
  }).catch((): { subject?: string } => ({}));
  return `${fileName(subject) || 'message'}.eml`;
}

/** Nothing that leads to another folder, and nothing that cannot be seen. */
function fileName(name: string): string {
  const line = cleanLine(name, Number.MAX_SAFE_INTEGER)
    .replace(/[/\\:*?"<>|]+/g, '_')
    .replace(/^[._\s]+/, '');
  if (line.length <= MAX_NAME) return line;
  const extension = /\.[^.]{1,10}$/.exec(line)?.[0] ?? '';
  return cleanLine(line, MAX_NAME - extension.length) + extension;
}

/** Calendars send an invitation twice, as a part and as a file. */
function withoutRepetitions(named: NamedAttachment[]): NamedAttachment[] {
  const invitations = named.filter(isInvitation);
  return named.filter(it => {
    const same = invitations.find(other => other.content.equals(it.content));
    return !same || same === it;
  });
}

function isInvitation({ type }: NamedAttachment): boolean {
  return type === 'text/calendar' || type === 'application/ics';
}
