import type {
  IncomingAttachment,
  IncomingMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { ParsedMail } from 'mailparser';
import { decodedCid, type NamedAttachment } from '../attachments';
import { describeInvitation } from '../calendar';
import { bodyText } from './bodyText';
import { MAX_HTML } from './htmlToPlain';
import { splitQuoted } from './splitQuoted';

/** Nobody reads more in a ticket: all of it goes along as a file. */
const MAX_TEXT = 200_000;
const PGP_SEALED = /^-----BEGIN PGP MESSAGE-----$[\s\S]*/m;
/** What PGP puts around a text that is signed within itself (RFC 9580, 7). */
const PGP_SIGNED = [
  /^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z]+: .*\n)*/m,
  /^-----BEGIN PGP SIGNATURE-----$[\s\S]*/m,
];

/** What a mail says, and its files; what is too long or sealed becomes one of them. */
export function textOf(
  mail: Pick<ParsedMail, 'text' | 'html'>,
  given: { files: NamedAttachment[]; subject: string; sealed?: string },
): Pick<IncomingMessage, 'text' | 'quoted' | 'attachments'> {
  const { files, subject, sealed } = given;
  const html = mail.html || undefined;
  const names = new Map(files.map(it => [it.cid, it.name]));
  const whole = bodyText({ text: mail.text, html }, cid =>
    names.get(decodedCid(cid)),
  );
  const attachments = files.map(
    ({ name, content, inline }): IncomingAttachment => ({
      name,
      content,
      inline,
    }),
  );
  const add = (name: string, content: string) =>
    attachments.push({ name, content: Buffer.from(content), inline: false });
  if (html && html.length > MAX_HTML) add('message.html', html);
  const open = withoutSigns(whole).replace(PGP_SEALED, armoured => {
    add('encrypted.asc', armoured);
    return '[encrypted message: encrypted.asc]';
  });
  const { text, quoted } = splitQuoted(open, subject);
  if (open.length > MAX_TEXT) add('message.txt', open);
  return {
    text: shortened(text) || sealed || invitationIn(files, quoted) || '',
    ...(quoted && { quoted: shortened(quoted) }),
    attachments,
  };
}

function withoutSigns(text: string): string {
  return PGP_SIGNED[0].test(text)
    ? PGP_SIGNED.reduce((rest, sign) => rest.replace(sign, ''), text)
    : text;
}

function shortened(text: string): string {
  return text.length > MAX_TEXT
    ? `${text
        .slice(0, MAX_TEXT)
        .replace(/\p{Cs}$/u, '')}…\n\n[continues in message.txt]`
    : text;
}

/** Programs send invitations without a word. */
function invitationIn(files: NamedAttachment[], quoted?: string) {
  const calendar = files.find(it => it.type === 'text/calendar');
  return calendar && !quoted ? describeInvitation(calendar.content) : undefined;
}
