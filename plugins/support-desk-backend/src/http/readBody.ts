import bytes from 'bytes';
import express, { type Request, type Response } from 'express';
import { bodyError } from './bodyError';
import { MalformedRequestError } from './errors';

/**
 * Reads a body that is a file.
 *
 * @param options - `type`: the media type that it has to have; `limit`: how many bytes it may have
 * @throws TooLargeError that names the limit
 * @throws InputError for a body that is broken off
 * @throws MalformedRequestError for a body that is empty, or sent as something else
 */
export async function readBody(
  request: Request,
  response: Response,
  { type, limit }: { type: string; limit: number },
): Promise<Buffer> {
  await new Promise<void>((resolve, reject) => {
    express.raw({ limit, type })(request, response, error => {
      const allowed = `file: is larger than the ${bytes.format(limit)} allowed`;
      if (error) reject(bodyError(error, request, allowed));
      else resolve();
    });
  });
  const content: unknown = request.body;
  if (Buffer.isBuffer(content) && content.length > 0) return content;
  throw new MalformedRequestError([
    request.is(type) === false
      ? {
          field: 'header.content-type',
          message: 'the body has to be the file as it is',
          allowed: [type],
        }
      : { field: 'file', message: 'is empty' },
  ]);
}
