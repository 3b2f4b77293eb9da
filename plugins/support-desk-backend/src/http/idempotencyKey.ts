import type { Request } from 'express';
import { z } from 'zod';
import { parseInput } from './parseInput';

const headers = z.object({
  'idempotency-key': z.string().trim().min(1).max(200).optional(),
});

/**
 * The key by which a request may be repeated without doing it twice.
 *
 * @throws MalformedRequestError when it is empty or too long
 */
export function idempotencyKey(request: Request): string | undefined {
  return parseInput(headers, request.headers, 'header')['idempotency-key'];
}
