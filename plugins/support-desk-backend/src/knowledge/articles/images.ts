import { BINARY_TYPES } from '../../attachments/fileTypes';
import { extensionOf } from '../../attachments/fileName';
import { sniff } from '../../attachments/sniff';
import { MalformedRequestError } from '../../http';
import { slugOf } from './slug';

const IMAGES = BINARY_TYPES.filter(it => it.inline);
const ALLOWED = IMAGES.flatMap(it => it.extensions);

/** An image for an article, named so that it can be a file beside it. */
export interface CheckedImage {
  /** Without an extension. */
  stem: string;
  extension: string;
  mediaType: string;
}

/**
 * Finds from its content what image a file is, whatever it is called.
 *
 * @throws MalformedRequestError for what is none, with what is allowed
 */
export async function checkImage(
  name: string,
  content: Buffer,
): Promise<CheckedImage> {
  const sniffed = await sniff(content);
  const type =
    sniffed.kind === 'binary' &&
    IMAGES.find(it => it.mediaType === sniffed.mediaType);
  if (!type) {
    throw new MalformedRequestError([
      {
        field: 'file',
        message: `'${name}' is not an image that pages show`,
        allowed: ALLOWED,
      },
    ]);
  }
  const given = extensionOf(name);
  return {
    stem: slugOf(given ? name.slice(0, -given.length - 1) : name),
    extension: type.extensions[0],
    mediaType: type.mediaType,
  };
}

/** The type of an image by its name, for what is in the docs already. */
export function imageTypeOf(path: string): string | undefined {
  const extension = extensionOf(path);
  return IMAGES.find(it => it.extensions.includes(extension))?.mediaType;
}
