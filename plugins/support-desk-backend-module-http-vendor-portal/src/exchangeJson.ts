import { VendorPortalError } from '@supportdesk/backstage-plugin-support-desk-node';

const MAX_BYTES = 1024 * 1024;

/** What a vendor answered. */
export interface JsonAnswer {
  status: number;
  /** Undefined where there is none. */
  json?: unknown;
}

/** What can become of an answer besides its success. */
export interface Expectations {
  /** Statuses that are no failure besides 2xx. */
  also?: number[];
  timeoutMs: number;
  signal?: AbortSignal;
}

/**
 * Sends a request and reads the JSON that is answered, all within the timeout. Redirects are not followed: what we send holds credentials.
 *
 * @throws VendorPortalError for all that is no success; `retryable` unless the vendor says that the request itself is wrong
 */
export async function exchangeJson(
  url: URL,
  request: RequestInit,
  { also = [], timeoutMs, signal }: Expectations,
): Promise<JsonAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signals = [timeout, signal].filter(it => it !== undefined);
  try {
    const response = await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.any(signals),
    });
    const { status } = response;
    if (!response.ok && !also.includes(status)) {
      await response.body?.cancel();
      throw failureOf(response);
    }
    return { status, json: parsed(await textOf(response)) };
  } catch (error) {
    if (error instanceof VendorPortalError) throw error;
    throw new VendorPortalError(
      timeout.aborted
        ? `The vendor did not answer within ${timeoutMs / 1000} seconds`
        : 'The vendor could not be reached, or broke off',
      { retryable: true, cause: error },
    );
  }
}

function failureOf({ status, headers }: Response): VendorPortalError {
  const retryAfter = retryAfterOf(headers.get('retry-after'));
  if (status >= 300 && status < 400) {
    return new VendorPortalError(
      `The vendor answered ${status}, to ask elsewhere; that is not followed`,
      { retryable: true },
    );
  }
  if (status === 401 || status === 403) {
    return new VendorPortalError(
      `The vendor does not accept our credentials (${status})`,
      { retryable: true },
    );
  }
  const retryable = status >= 500 || [408, 425, 429].includes(status);
  return new VendorPortalError(`The vendor answered ${status}`, {
    retryable,
    retryAfter,
  });
}

/** Seconds, or a date; in milliseconds. */
function retryAfterOf(header: string | null): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const wait = Date.parse(header) - Date.now();
  return wait > 0 ? wait : undefined;
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new VendorPortalError('The answer of the vendor is too large', {
        retryable: true,
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new VendorPortalError('The answer of the vendor is no JSON', {
      retryable: true,
    });
  }
}
