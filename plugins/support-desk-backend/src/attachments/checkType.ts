import { extensionOf } from './fileName';
import {
  ALLOWED_EXTENSIONS,
  BINARY_TYPES,
  TEXT_TYPES,
  type FileType,
} from './fileTypes';
import { TypeNotAllowedError } from './errors';
import { sniff, type Sniffed } from './sniff';

/** A header of a mail: `Received: from …`. */
const MAIL_HEADER = /^[!-9;-~]+:[ \t]/;

/**
 * The media type of a file, found from its content. Its name may not say something else.
 *
 * @param name - as {@link fileName} gives it
 * @throws TypeNotAllowedError for what may not be attached, and for a name that contradicts the content
 */
export async function checkType(
  name: string,
  content: Buffer,
): Promise<string> {
  const extension = extensionOf(name);
  if (extension && !ALLOWED_EXTENSIONS.includes(extension)) {
    throw new TypeNotAllowedError(`'${name}' ends with .${extension}`);
  }
  const sniffed = await sniff(content);
  const type = typeOf(sniffed, extension);
  if (!type) throw new TypeNotAllowedError(`'${name}' is ${whatIs(sniffed)}`);
  const isMail = MAIL_HEADER.test(content.subarray(0, 200).toString('latin1'));
  if (
    (extension && !type.extensions.includes(extension)) ||
    (type.mediaType === 'message/rfc822' && !isMail)
  ) {
    throw new TypeNotAllowedError(
      `'${name}' ends with .${extension}, but is ${whatIs(sniffed)}`,
    );
  }
  return type.mediaType;
}

function typeOf(sniffed: Sniffed, extension: string): FileType | undefined {
  switch (sniffed.kind) {
    case 'text':
      return (
        TEXT_TYPES.find(it => it.extensions.includes(extension)) ??
        TEXT_TYPES[0]
      );
    case 'binary':
      return BINARY_TYPES.find(it => it.mediaType === sniffed.mediaType);
    default:
      return undefined;
  }
}

function whatIs(sniffed: Sniffed): string {
  switch (sniffed.kind) {
    case 'text':
      return 'text';
    case 'binary':
      return sniffed.mediaType;
    default:
      return sniffed.what;
  }
}
