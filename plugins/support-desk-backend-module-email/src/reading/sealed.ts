import type { NamedAttachment } from './attachments';
import type { MailHeaders } from './MailHeaders';

const SMIME = /^application\/(?:x-)?pkcs7-mime$/;

/** In words that a mail is encrypted, or signed in a way that hides its text (S/MIME, RFC 8551; PGP, RFC 3156): it comes as a file, which those can open who have the key. */
export function sealedNote(
  headers: MailHeaders,
  files: NamedAttachment[],
): string | undefined {
  const type = headers.first('content-type') ?? '';
  const sealed = /^multipart\/encrypted\b/i.test(type)
    ? files[0]
    : files.find(it => SMIME.test(it.type));
  if (!sealed) return undefined;
  const isSigned = /smime-type\s*=\s*"?signed-data/i.test(type);
  return `[${isSigned ? 'signed' : 'encrypted'} message: ${sealed.name}]`;
}
