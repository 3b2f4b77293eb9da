import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import {
  VendorPortalError,
  type ConnectedVendorPortal,
  type VendorCallOptions,
  type VendorPortal,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { CircuitBreaker } from './CircuitBreaker';

/** Shorter than a claim holds. */
const LONGEST_CALL_MS = 60_000;

/** Calls portals: no call lasts longer than a minute, every failure is a VendorPortalError, and the breaker learns of each outcome. */
export class PortalCalls {
  readonly #breaker: CircuitBreaker;
  readonly #logger: LoggerService;

  constructor(options: { breaker: CircuitBreaker; logger: LoggerService }) {
    this.#breaker = options.breaker;
    this.#logger = options.logger;
  }

  /**
   * @param options - `signal`: aborts when the back end stops
   * @throws VendorPortalError
   */
  async call<T>(
    { id, portal }: ConnectedVendorPortal,
    options: Partial<VendorCallOptions> & { idempotencyKey: string },
    ask: (portal: VendorPortal, options: VendorCallOptions) => Promise<T>,
  ): Promise<T> {
    const deadline = AbortSignal.timeout(LONGEST_CALL_MS);
    const signal = AbortSignal.any(
      [deadline, options.signal].filter(it => it !== undefined),
    );
    const { idempotencyKey } = options;
    try {
      const answer = await orAborted(
        ask(portal, { idempotencyKey, signal }),
        signal,
      );
      await this.#breaker.succeeded(id);
      return answer;
    } catch (error) {
      // The back end stops: that says nothing of the portal.
      if (options.signal?.aborted) throw error;
      const failure = failureOf(error, deadline);
      await (failure.retryable
        ? this.#failed(id)
        : this.#breaker.succeeded(id));
      if (failure.cause) {
        this.#logger.warn(
          `Vendor portal '${id}': ${stringifyError(failure.cause)}`,
        );
      }
      throw failure;
    }
  }

  async #failed(id: string) {
    const until = await this.#breaker.failed(id);
    if (!until) return;
    this.#logger.warn(
      `Vendor portal '${id}' has failed again and again; it is left alone until ${until.toISOString()}`,
    );
  }
}

/** What a portal did not foresee is not shown to people: it may hold what they may not see. */
function failureOf(error: unknown, deadline: AbortSignal): VendorPortalError {
  if (isError(error) && error.name === 'VendorPortalError') {
    // By its name: a module may have another copy of the library.
    return new VendorPortalError(
      error.message,
      error as unknown as VendorPortalError,
    );
  }
  if (deadline.aborted) {
    return new VendorPortalError('The vendor did not answer within a minute', {
      retryable: true,
    });
  }
  return new VendorPortalError(
    'The exchange with the vendor failed; see the log of the back end',
    { retryable: true, cause: error },
  );
}

/** A portal that does not heed the signal is not waited for. */
async function orAborted<T>(call: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([call, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
