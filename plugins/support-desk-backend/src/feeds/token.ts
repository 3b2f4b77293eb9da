import { createHash, randomBytes } from 'node:crypto';

/** What stands in the address of a feed: 256 random bits, as much as nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it: whoever reads the database cannot read feeds. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
