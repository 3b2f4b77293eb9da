import { crc32 } from 'node:zlib';

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const GIF = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);
export const JPEG = Buffer.from(
  'FFD8FFE000104A46494600010100000100010000FFD9',
  'hex',
);
export const WEBP = Buffer.from(
  'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
  'base64',
);
export const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 'latin1');
export const EXE = Buffer.from('4D5A90000300000004000000FFFF0000', 'hex');
export const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
export const HTML = '<!DOCTYPE html><script>alert(1)</script>';

/** An archive of files that are not compressed. */
export function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, place, name]),
    );
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const size = directory.reduce((sum, it) => sum + it.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([
    ...parts,
    ...directory,
    Buffer.from('PK\x05\x06'),
    end,
  ]);
}

/** A document of Office since 2007 whose main part is of a type. */
export function openXml(mainType: string): Buffer {
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/main.xml" ContentType="${mainType}.main+xml"/></Types>`,
    'main.xml': '<main/>',
  });
}

/** A document of Office before 2007 that has a stream. */
export function compound(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);
}
