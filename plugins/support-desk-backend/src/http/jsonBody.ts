import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { bodyError } from './bodyError';

const LIMIT = '1mb';

/**
 * Reads JSON bodies; one that is malformed or broken off is answered with 400, one that is too large with 413.
 *
 * @param limit - how large one may be: `4mb`
 */
export function jsonBody(
  limit = LIMIT,
): (RequestHandler | ErrorRequestHandler)[] {
  const tooLarge = `body: is larger than the ${limit} allowed`;
  const explain: ErrorRequestHandler = (error, request, _response, next) =>
    next(bodyError(error, request, tooLarge));
  return [express.json({ limit }), explain];
}
