import { InputError } from '@backstage/errors';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import { TooLargeError } from '../../http/errors';

const LIMIT = '256kb';

/** Leaves the body as it came, whatever its type: JSON that was read is not what was signed. */
export function webhookBody(): (RequestHandler | ErrorRequestHandler)[] {
  const explain: ErrorRequestHandler = (error, _request, _response, next) => {
    switch (error?.type) {
      case 'entity.too.large':
        next(new TooLargeError(`body: is larger than the ${LIMIT} allowed`));
        break;
      case 'encoding.unsupported':
        next(new InputError('Content-Encoding: must be absent or identity'));
        break;
      default:
        next(error);
    }
  };
  const raw = express.raw({ type: () => true, limit: LIMIT, inflate: false });
  return [raw, explain];
}
