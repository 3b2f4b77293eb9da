import {
  ConflictError,
  InputError,
  ServiceUnavailableError,
} from '@backstage/errors';

/** How a call to a host failed; without status: it was not reached, or did not answer in time. */
export interface Failure {
  status?: number;
  /** What the host says. */
  message?: string;
  headers?: Record<string, string | number | undefined>;
}

/** Where a call went, as errors name it. */
export interface Place {
  host: string;
  repository: string;
  /** `integrations.github`. */
  setting: string;
}

/** What went wrong before there was an answer: names no more than hosts and ports. */
export function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return 'it took too long';
  const { code } = (cause ?? {}) as { code?: string };
  return code ? `${message} (${code})` : message;
}

/**
 * What people are told. The error of the client is not kept as a cause: some clients keep the request there, with its credentials.
 *
 * @returns InputError for what the host finds wrong with the proposal, ConflictError for what there is already, else ServiceUnavailableError
 */
export function failureOf(place: Place, failure: Failure): Error {
  const { host, repository, setting } = place;
  const { status, message = '', headers = {} } = failure;
  const says = message ? `: ${message}` : '';
  if (status === undefined) {
    return new ServiceUnavailableError(`${host} does not answer${says}`);
  }
  if (isLimited(failure)) {
    const again = againAt(headers);
    return new ServiceUnavailableError(
      `${host} limits how often it is asked; try again ${again}`,
    );
  }
  switch (status) {
    case 401:
      return new ServiceUnavailableError(
        `${host} does not accept the credentials of ${setting}`,
      );
    case 403:
    case 404:
      return new ServiceUnavailableError(
        `${host} does not let the account of ${setting} write to ${repository} (${status}${says})`,
      );
    case 409:
      return new ConflictError(`${repository} on ${host}${says}`);
    case 400:
    case 422:
      return new InputError(`${host} does not take the proposal${says}`);
    default:
      return new ServiceUnavailableError(`${host} answered ${status}${says}`);
  }
}

/**
 * Calls a host by its client.
 *
 * @param read - what failed, of what the client throws
 * @throws what {@link failureOf} makes of it
 */
export async function attempt<T>(
  place: Place,
  read: (error: any) => Failure,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw failureOf(place, read(error));
  }
}

/** GitHub answers 403 where others answer 429. */
function isLimited({ status, message = '', headers = {} }: Failure): boolean {
  return (
    status === 429 ||
    (status === 403 &&
      (String(headers['x-ratelimit-remaining']) === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(message)))
  );
}

function againAt(headers: NonNullable<Failure['headers']>): string {
  const wait = Number(headers['retry-after']);
  if (wait > 0) return `in ${wait} seconds`;
  const reset = Number(
    headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'],
  );
  return reset > 0 ? `after ${new Date(reset * 1000).toISOString()}` : 'later';
}
