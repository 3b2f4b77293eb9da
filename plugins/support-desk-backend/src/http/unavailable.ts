import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, stringifyError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { isUnreachable } from '../database';

/** A database that restarts is back by then, and as many clients as there are do not all come at once. */
const RETRY_AFTER_SECONDS = 5;

/**
 * Answers 503 where the database, or another plugin that has lost it, cannot be reached: whoever sends the same request again with the
 * same Idempotency-Key does nothing twice.
 */
export function unavailable(logger: LoggerService): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (!isUnreachable(error)) {
      next(error);
      return;
    }
    // Only here: addresses of servers and SQL are nobody's who asks.
    logger.warn(`${request.method} ${request.path}: ${stringifyError(error)}`);
    response.set('Retry-After', String(RETRY_AFTER_SECONDS));
    next(
      new ServiceUnavailableError(
        'Support Desk cannot reach what it keeps its data in; send the same request again in a few seconds',
      ),
    );
  };
}
