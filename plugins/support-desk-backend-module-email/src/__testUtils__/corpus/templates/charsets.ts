import { base64, entity } from '../compose';
import type { Template } from '../Writer';

/** A mail whose text is these bytes, said to be in a character set. */
const written =
  (charset: string | undefined, bytes: Buffer, text: string): Template =>
  writer => ({
    raw: entity(
      [
        ...writer.headers(),
        ['Content-Type', `text/plain${charset ? `; charset=${charset}` : ''}`],
        ['Content-Transfer-Encoding', 'base64'],
      ],
      base64(bytes),
    ),
    expect: { text },
  });

const hex = (digits: string) => Buffer.from(digits, 'hex');
const UMLAUTS = 'Gerät fällt aus, für ein Büro';
const LATIN1 = Buffer.from(UMLAUTS, 'latin1');

const rawLatin1: Template = writer => {
  const head = entity(
    writer.headers({ Subject: undefined, 'Message-ID': undefined }),
  );
  const own = `Subject: Ger\xe4t\r\nMessage-ID: <${writer.id}>\r\n`;
  return {
    raw: Buffer.concat([Buffer.from(own, 'latin1'), head, LATIN1]),
    expect: { text: UMLAUTS },
  };
};

/** Mails in many character sets, and some that are wrong about theirs. */
export const charsets = {
  windows1252: written('windows-1252', hex('935c802094'), '“\\€ ”'),
  latin9: written('iso-8859-15', hex('3130a4'), '10€'),
  koi8r: written('koi8-r', hex('f0d2c9ced4c5d2'), 'Принтер'),
  shiftJis: written('shift_jis', hex('8376838a8393835e'), 'プリンタ'),
  gb18030: written('gb18030', hex('b4f2d3a1bbfa'), '打印机'),
  utf16: written('utf-16le', Buffer.from(UMLAUTS, 'utf16le'), UMLAUTS),
  unnamedCharset: written(undefined, LATIN1, UMLAUTS),
  unknownCharset: written('x-unknown-8bit', LATIN1, UMLAUTS),
  wronglyUtf8: written('utf-8', LATIN1, UMLAUTS),
  wronglyLatin1: written('iso-8859-1', Buffer.from(UMLAUTS), UMLAUTS),
  rawLatin1,
};
