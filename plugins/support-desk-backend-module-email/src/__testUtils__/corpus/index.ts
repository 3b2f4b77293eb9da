import { createHash } from 'node:crypto';
import { filePart, multipart, textPart } from './compose';
import { broken } from './templates/broken';
import { charsets } from './templates/charsets';
import { files } from './templates/files';
import { machines } from './templates/machines';
import { people } from './templates/people';
import { sealed } from './templates/sealed';
import { type Expectation, type Template, Writer } from './Writer';

export * from './compose';
export { OUR_ID } from './templates/machines';
export type { Expectation } from './Writer';

/** As whom the mails of the corpus are to be read. */
export const corpusReader = {
  instance: 'desk.example.com',
  addresses: ['desk@example.com'],
  trustedServer: 'mx.example.com',
};

const TEMPLATES: Record<string, Template> = {
  ...people,
  ...files,
  ...sealed,
  ...charsets,
  ...machines,
  ...broken,
};

/** A mail as it comes from a server, and what it is. */
export interface CorpusMail {
  /** Name of its template. */
  name: string;
  raw: Buffer;
  expect: Expectation;
}

/**
 * Mails as they come in: each template in turn, with other people and words. Every fiftieth is the one before it once more, as a server that was interrupted delivers it.
 *
 * All have CRLF and no NUL, so that an IMAP server hands them out as they are.
 *
 * @param count - how many
 * @param seed - the same mails for the same seed
 */
export function makeCorpus(count: number, seed = 1): CorpusMail[] {
  const random = randomOf(seed);
  const templates = Object.entries(TEMPLATES);
  const mails: CorpusMail[] = [];
  while (mails.length < count) {
    const number = mails.length;
    const [name, template] = templates[number % templates.length];
    const again = number % 50 === 49 && mails[number - 1];
    mails.push(again || write(name, template, new Writer(number, random)));
  }
  return mails;
}

/** One mail of a template. */
export function makeMail(name: string, seed = 1): CorpusMail {
  return write(name, TEMPLATES[name], new Writer(seed, randomOf(seed)));
}

/** A mail with a file of so many bytes; all of it is a third larger. */
export function makeLargeMail(bytes = 50 * 1024 * 1024): CorpusMail {
  const writer = new Writer(1, randomOf(1));
  const raw = multipart('mixed', writer.headers(), [
    textPart(writer.text),
    filePart('application/octet-stream', Buffer.alloc(bytes, 'x'), [
      ['Content-Disposition', 'attachment; filename="large.bin"'],
    ]),
  ]);
  const { id, text } = writer;
  return { name: 'large', raw, expect: { outcome: 'message', id, text } };
}

function write(name: string, template: Template, writer: Writer): CorpusMail {
  const { raw, expect } = template(writer);
  const hasId = /^message-id:/im.test(
    raw.toString('latin1').split('\r\n\r\n')[0],
  );
  const id = hasId
    ? writer.id
    : `sha256-${createHash('sha256').update(raw).digest('hex')}`;
  return { name, raw, expect: { outcome: 'message', id, ...expect } };
}

/** Mulberry32: a small generator that can be seeded. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
