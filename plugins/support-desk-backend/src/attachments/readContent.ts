import express, { type Request, type Response } from 'express';
import { MalformedRequestError, TooLargeError } from '../http';
import { describeSize } from './maxSize';

const RAW = 'application/octet-stream';

/**
 * Reads a body that is a file.
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
  await new Promise<void>((resolve, reject) => {
    express.raw({ limit, type: RAW })(request, response, error => {
      if (!error) resolve();
      else if (error.type !== 'entity.too.large') reject(error);
      else {
        const allowed = describeSize(limit);
        reject(
          new TooLargeError(`file: is larger than the ${allowed} allowed`),
        );
      }
    });
  });
  const content: unknown = request.body;
  if (Buffer.isBuffer(content) && content.length > 0) return content;
  throw new MalformedRequestError([
    request.is(RAW) === false
      ? {
          field: 'header.content-type',
          message: 'the body has to be the file as it is',
          allowed: [RAW],
        }
      : { field: 'file', message: 'is empty' },
  ]);
}
