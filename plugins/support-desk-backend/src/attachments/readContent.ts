import type { Request, Response } from 'express';
import { readBody } from '../http';

/**
 * Reads a body that is a file of any kind.
 *
 * @param limit - how many bytes it may have
 * @throws TooLargeError that names the limit
 * @throws MalformedRequestError for a body that is empty, or sent as something else than bytes
 */
export async function readContent(
  request: Request,
  response: Response,
  limit: number,
): Promise<Buffer> {
  return readBody(request, response, {
    type: 'application/octet-stream',
    limit,
  });
}
