import { InputError } from '@backstage/errors';
import type { Request } from 'express';
import { TooLargeError } from './errors';

/**
 * What it means that a body could not be read: the caller's fault, as an error of the API, or else what was thrown.
 *
 * @remarks
 *
 * Who breaks off is told nothing. It is an error of theirs all the same, so that it is none of ours in the log.
 *
 * @param tooLarge - what is said of a body that is larger than allowed
 */
export function bodyError(
  error: { type?: string; message?: string },
  request: Request,
  tooLarge: string,
): unknown {
  if (isBrokenOff(error, request)) {
    return new InputError('body: was broken off before it was whole');
  }
  switch (error.type) {
    case 'entity.parse.failed':
      return new InputError(`body: must be JSON; ${error.message}`);
    case 'entity.too.large':
      return new TooLargeError(tooLarge);
    default:
      return error;
  }
}

/** A stream that somebody else has read is not readable either, but whole. */
function isBrokenOff({ type }: { type?: string }, request: Request): boolean {
  if (type === 'request.aborted') return true;
  return type === 'stream.not.readable' && !request.complete;
}
