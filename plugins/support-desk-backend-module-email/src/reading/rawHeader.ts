import { isUtf8 } from 'node:buffer';

/** Where the header of a mail ends, in bytes. */
export function headerLength(raw: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map(it => raw.indexOf(it));
  const found = ends.filter(it => it >= 0);
  return found.length ? Math.min(...found) + 1 : raw.length;
}

/** A mail whose header is in UTF-8 (RFC 6532). Old programs write it in the character set of their machine, which nothing names: taken for Windows-1252. */
export function withUtf8Header(raw: Buffer): Buffer {
  const end = headerLength(raw);
  const header = raw.subarray(0, end);
  if (isUtf8(header)) return raw;
  const text = new TextDecoder('windows-1252').decode(header);
  return Buffer.concat([Buffer.from(text), raw.subarray(end)]);
}
