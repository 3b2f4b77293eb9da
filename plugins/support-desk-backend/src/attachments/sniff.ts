import { isUtf8 } from 'node:buffer';
// The part without streams, which is all that is needed and loads in CommonJS.
import { fileTypeFromBuffer } from 'file-type/core';

/** What the bytes of a file are, whatever it is called. */
export type Sniffed =
  | { kind: 'text' }
  | { kind: 'binary'; mediaType: string }
  /** What a browser, a shell or a system may execute, in words. */
  | { kind: 'executable'; what: string }
  | { kind: 'unknown'; what: string };

/** Elements with which a browser takes text for a page, and the beginnings of XML. */
const MARKUP =
  /^(?:<!--|<\?xml|<!doctype|<(?:html|head|body|script|style|svg|iframe|title|table|div|object|embed|link|meta|base|img|a|p|b|h[1-6]|br|font)[\s/>])/i;

/** The byte order marks of UTF-16. */
const UTF_16 = /^(?:\xFF\xFE|\xFE\xFF)/;

/** Streams that only files of one program have, in the containers that Office used before 2007. */
const COMPOUND_STREAMS: [stream: string, mediaType: string][] = [
  ['__substg1.0_', 'application/vnd.ms-outlook'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
];

/**
 * Finds the type of a file from its content.
 *
 * @remarks
 *
 * What is text is looked at first: a script that begins like a picture is text, and no picture is.
 */
export async function sniff(content: Buffer): Promise<Sniffed> {
  if (isText(content)) return sniffText(content.toString('utf8'));
  if (UTF_16.test(content.subarray(0, 2).toString('latin1'))) {
    const what = 'text in UTF-16, which has to be saved as UTF-8';
    return { kind: 'unknown', what };
  }
  // What follows an archive's parts may be damaged; a file that cannot be told is one of no known type.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  switch (found?.mime) {
    case undefined: {
      const what = 'of no known type; text has to be saved as UTF-8';
      return { kind: 'unknown', what };
    }
    case 'application/x-cfb':
      return sniffCompound(content);
    default:
      return { kind: 'binary', mediaType: found!.mime };
  }
}

function isText(content: Buffer): boolean {
  return isUtf8(content) && !content.includes(0);
}

function sniffText(text: string): Sniffed {
  const start = text.replace(/^\uFEFF?\s*/, '').slice(0, 100);
  if (start.startsWith('%PDF-')) {
    return { kind: 'binary', mediaType: 'application/pdf' };
  }
  if (MARKUP.test(start)) return { kind: 'executable', what: 'HTML or XML' };
  if (start.startsWith('#!/')) return { kind: 'executable', what: 'a script' };
  return { kind: 'text' };
}

function sniffCompound(content: Buffer): Sniffed {
  const found = COMPOUND_STREAMS.find(([stream]) =>
    content.includes(Buffer.from(stream, 'utf16le')),
  );
  return found
    ? { kind: 'binary', mediaType: found[1] }
    : { kind: 'unknown', what: 'of no known type' };
}
