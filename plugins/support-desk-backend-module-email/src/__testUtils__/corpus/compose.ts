/** Headers in their order; a name may occur more than once. */
export type Headers = [name: string, value: string][];

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');

const bytes = (content: string | Buffer) =>
  typeof content === 'string' ? Buffer.from(crlf(content)) : content;

/** A message or a part of one, as it is on the wire; text is UTF-8, with CRLF. */
export function entity(headers: Headers, body: string | Buffer = ''): Buffer {
  const head = headers.map(([name, value]) => `${name}: ${value}\n`).join('');
  return Buffer.concat([bytes(`${head}\n`), bytes(body)]);
}

export function textPart(text: string, subtype = 'plain'): Buffer {
  return entity([['Content-Type', `text/${subtype}; charset=utf-8`]], text);
}

/** A file as a part, in Base64. */
export function filePart(
  type: string,
  content: string | Buffer,
  headers: Headers = [],
): Buffer {
  return entity(
    [
      ['Content-Type', type],
      ['Content-Transfer-Encoding', 'base64'],
      ...headers,
    ],
    base64(content),
  );
}

export function base64(content: string | Buffer): string {
  const encoded = Buffer.from(content).toString('base64');
  return encoded.replace(/.{76}/g, '$&\n');
}

/** A message of several parts: `multipart('alternative', …)`. */
export function multipart(
  subtype: string,
  headers: Headers,
  parts: Buffer[],
  boundary = `=_${subtype.replace(/\W.*/, '')}`,
): Buffer {
  const type = subtype.replace(/^[^;]*/, it => `multipart/${it}`);
  return entity(
    [...headers, ['Content-Type', `${type}; boundary="${boundary}"`]],
    Buffer.concat([
      ...parts.flatMap(part => [
        Buffer.from(`--${boundary}\r\n`),
        part,
        Buffer.from('\r\n'),
      ]),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  );
}
