import { type ParsedMail, simpleParser } from 'mailparser';
import { headerLength } from './rawHeader';
import { UnreadableMailError } from './UnreadableMailError';

/** A digest of a list has a hundred; each costs time at every line of the mail. */
const MAX_PARTS = 500;
/** Programs write some ten kB. */
const MAX_HEADER = 1024 * 1024;

const REASONS: [RegExp, string][] = [
  [/header size/i, 'Its header, or that of a part, has more than 1 MB'],
  [/child nodes/i, `It has more than ${MAX_PARTS} parts`],
];

const WRONG = '\ufffd';
/** UTF-8 that was read as Windows-1252: `Ã¼`, `â€™`. */
const MISREAD =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/**
 * A mail in its parts, with its texts decoded. Many programs are wrong about the character set of what they send, or do not name it.
 *
 * @throws UnreadableMailError when it is larger than any mail that people write
 */
export async function parse(raw: Buffer): Promise<ParsedMail> {
  const mail = await parsed(raw);
  const text = textOf(mail);
  if (text.includes(WRONG)) return better(raw, mail, 'windows-1252');
  return MISREAD.test(text) ? better(raw, mail, 'utf-8') : mail;
}

/** The same mail with its texts in another character set, if that reads well. */
async function better(raw: Buffer, mail: ParsedMail, charset: string) {
  const other = await parsed(relabelled(raw, charset));
  const text = textOf(other);
  if (text.includes(WRONG) || MISREAD.test(text)) return mail;
  return { ...mail, text: other.text, html: other.html };
}

async function parsed(raw: Buffer): Promise<ParsedMail> {
  try {
    return await simpleParser(raw, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
      ignoreEmbedded: true,
      checksumAlgo: false,
      maxChildNodes: MAX_PARTS,
      maxHeadSize: MAX_HEADER,
    });
  } catch (error) {
    const message = String((error as Error).message);
    const known = REASONS.find(([sign]) => sign.test(message));
    throw new UnreadableMailError(
      known?.[1] ?? `It does not follow the rules of mail: ${message}`,
      {},
      error,
    );
  }
}

function textOf({ text = '', html }: ParsedMail): string {
  return text + (html || '');
}

/** All texts of a mail said to be in a character set. */
function relabelled(raw: Buffer, charset: string): Buffer {
  const text = raw
    .toString('latin1')
    .replace(
      /^(content-type[ \t]*:\s*text\/[\w.+-]+)((?:[^\r\n]|\r?\n[ \t])*)/gim,
      (_, type: string, params: string) =>
        `${type}; charset=${charset}${params.replace(
          /;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]*)/gi,
          '',
        )}`,
    );
  const isNamed = /^content-type[ \t]*:/im.test(
    text.slice(0, headerLength(raw)),
  );
  const type = `Content-Type: text/plain; charset=${charset}\r\n`;
  return Buffer.from(isNamed ? text : type + text, 'latin1');
}
