import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ErrorRequestHandler, Request } from 'express';
import { isExport, isWrite } from '../audit/auditPlan';
import { RateLimiter, TooManyRequestsError } from '../RateLimiter';
import { LIMITED, type Limited, type Limits } from './readLimits';

/** Looked for while somebody types. */
const SEARCHES = ['getSuggestions', 'getSimilar', 'whoDoes'];

/** The time that passes: a portal whose clock is set, as the demo's, is not attacked more slowly. */
const realTime = { now: () => new Date() };

/** Bounds how often one caller calls one replica, by the {@link Limits}. */
export class CallLimits {
  readonly #httpAuth: HttpAuthService;
  readonly #limiters: Map<Limited, RateLimiter>;

  constructor(options: { httpAuth: HttpAuthService; limits: Limits }) {
    const { httpAuth, limits } = options;
    this.#httpAuth = httpAuth;
    this.#limiters = new Map(
      LIMITED.filter(it => limits[it] > 0).map(it => [
        it,
        new RateLimiter({ clock: realTime, perMinute: limits[it] }),
      ]),
    );
  }

  /** @throws TooManyRequestsError */
  async count(endpoint: Endpoint, request: Request): Promise<void> {
    const kind = kindOf(endpoint, request);
    const limiter = kind && this.#limiters.get(kind);
    if (!limiter) return;
    const { principal } = await this.#httpAuth.credentials(request);
    limiter.count(callerOf(principal) ?? `address ${request.ip}`);
  }

  /** Says when it may be tried again. */
  readonly explain: ErrorRequestHandler = (error, _request, response, next) => {
    if (error instanceof TooManyRequestsError) {
      response.set('Retry-After', String(error.retryAfterSeconds));
    }
    next(error);
  };
}

function kindOf(endpoint: Endpoint, request: Request): Limited | undefined {
  if (endpoint.caller === 'anyone') return 'open';
  if (isWrite(endpoint)) return 'writes';
  if (isExport(endpoint, request)) return 'exports';
  const { operationId, method } = endpoint;
  const isSearch =
    method !== 'get' || SEARCHES.includes(operationId) || 'q' in request.query;
  return isSearch ? 'searches' : undefined;
}

function callerOf(
  principal: BackstageCredentials['principal'],
): string | undefined {
  const { userEntityRef, subject } = principal as {
    userEntityRef?: string;
    subject?: string;
  };
  return userEntityRef ?? subject;
}
