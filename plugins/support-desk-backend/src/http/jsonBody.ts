import { InputError } from '@backstage/errors';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { TooLargeError } from './errors';

const LIMIT = '1mb';

/** Reads JSON bodies; one that is malformed is answered with 400, one that is too large with 413. */
export function jsonBody(): (RequestHandler | ErrorRequestHandler)[] {
  const explain: ErrorRequestHandler = (error, _request, _response, next) => {
    switch (error?.type) {
      case 'entity.parse.failed':
        next(new InputError(`body: must be JSON; ${error.message}`));
        break;
      case 'entity.too.large':
        next(new TooLargeError(`body: is larger than the ${LIMIT} allowed`));
        break;
      default:
        next(error);
    }
  };
  return [express.json({ limit: LIMIT }), explain];
}
