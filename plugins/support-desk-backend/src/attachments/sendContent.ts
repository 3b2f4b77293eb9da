import contentDisposition from 'content-disposition';
import type { Response } from 'express';
import { isShownInline } from './fileTypes';
import type { StoredAttachment } from './types';

/**
 * Answers a file so that no browser executes it, whatever is in it: as the type that was found, to be saved, without a page's rights.
 *
 * @param inline - shows a picture in the page; what is no picture is saved all the same
 */
export function sendContent(
  response: Response,
  { name, mediaType }: Pick<StoredAttachment, 'name' | 'mediaType'>,
  content: Buffer,
  inline: boolean,
): void {
  const type = inline && isShownInline(mediaType) ? 'inline' : 'attachment';
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', contentDisposition(name, { type }));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Length', content.length);
  response.status(200).end(content);
}
