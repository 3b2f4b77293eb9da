import { z } from 'zod';
import type { Request } from 'express';
import { parseInput } from '../../http';

const headers = z.object({
  'if-match': z
    .string({ error: 'is missing; it says which version is changed' })
    .regex(/^(W\/)?"?[1-9]\d{0,8}"?$/, 'has to be the version of the ticket')
    .transform(text => Number(text.replace(/\D/g, ''))),
});

/**
 * The version of a ticket that the caller saw.
 *
 * @throws MalformedRequestError when the header is missing or not a version
 */
export function seenVersion(request: Request): number {
  return parseInput(headers, request.headers, 'header')['if-match'];
}
