import { InputError } from '@backstage/errors';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { TooLargeError } from './errors';

const LIMIT = '1mb';

/**
 * Reads JSON bodies; one that is malformed is answered with 400, one that is too large with 413.
 *
 * @param limit - how large one may be: `4mb`
 */
export function jsonBody(
  limit = LIMIT,
): (RequestHandler | ErrorRequestHandler)[] {
  const explain: ErrorRequestHandler = (error, _request, _response, next) => {
    switch (error?.type) {
      case 'entity.parse.failed':
        next(new InputError(`body: must be JSON; ${error.message}`));
        break;
      case 'entity.too.large':
        next(new TooLargeError(`body: is larger than the ${limit} allowed`));
        break;
      default:
        next(error);
    }
  };
  return [express.json({ limit }), explain];
}
