import { InputError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';

const WINDOW_MS = 60_000;

/** Somebody calls too often: 429. */
export class TooManyRequestsError extends InputError {
  /** For the header `Retry-After`. */
  readonly retryAfterSeconds: number;

  constructor(perMinute: number, retryAfterSeconds: number) {
    super(
      `That was more than ${perMinute} calls in a minute; try again in ${retryAfterSeconds} seconds`,
    );
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get statusCode() {
    return 429;
  }
}

/** Bounds how often each caller may do something in a minute, on one replica. Keeps only who called in this minute, and in memory. */
export class RateLimiter {
  readonly #clock: ClockService;
  readonly #perMinute: number;
  #until = 0;
  readonly #calls = new Map<string, number>();

  constructor(options: { clock: ClockService; perMinute: number }) {
    this.#clock = options.clock;
    this.#perMinute = options.perMinute;
  }

  /** @throws TooManyRequestsError */
  count(caller: string): void {
    const now = this.#clock.now().getTime();
    if (now >= this.#until) {
      this.#calls.clear();
      this.#until = now + WINDOW_MS;
    }
    const calls = (this.#calls.get(caller) ?? 0) + 1;
    this.#calls.set(caller, calls);
    if (calls <= this.#perMinute) return;
    throw new TooManyRequestsError(
      this.#perMinute,
      Math.ceil((this.#until - now) / 1000),
    );
  }
}
