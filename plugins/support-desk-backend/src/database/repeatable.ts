import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';

/** Marks a request as one that may be repeated without doing it twice. */
export interface IdempotentRequest {
  actor: string;
  key: string;
  /** SHA-256 of the body. */
  hash: string;
}

/** By what a row knows the request that made it. */
export interface RequestColumns {
  request_key: string | null;
  request_hash: string | null;
}

export function fromRepeatable(
  request: IdempotentRequest | undefined,
): RequestColumns {
  return {
    request_key: request?.key ?? null,
    request_hash: request?.hash ?? null,
  };
}

/**
 * Checks that a key of a request did not come with another one before.
 *
 * @param row - what a request with this key made
 * @param what - what requests make: `notice`
 * @throws ConflictError that says what is allowed
 */
export function assertSameRequest(
  { key, hash }: IdempotentRequest,
  row: Pick<RequestColumns, 'request_hash'> | undefined,
  what: string,
  other = `another ${what}`,
): void {
  if (!row || row.request_hash === hash) return;
  throw new ConflictError(
    `Idempotency-Key '${key}' was used for ${other} already; allowed is the same ${what} again, or a new key`,
  );
}

/**
 * Makes something; where a unique index knows the request already, answers what it made.
 *
 * @param findRepeated - what the request made; nothing: the conflict is about something else, and stays
 */
export async function makeOnce<T>(
  make: () => Promise<T>,
  findRepeated: () => Promise<T | undefined> | undefined,
): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const repeated = isDatabaseConflictError(error) && (await findRepeated());
    if (repeated) return repeated;
    throw error;
  }
}
