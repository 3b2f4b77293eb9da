import type { z } from 'zod';
import { MalformedRequestError } from './errors';
import { findUnstorable } from './findUnstorable';

/** Where a page of a list ended, as an opaque text. */
export function writeCursor(position: unknown[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * @param schema - of the positions of the list
 * @throws MalformedRequestError when the cursor is not one that {@link writeCursor} made of such a position
 */
export function readCursor<S extends z.ZodType>(
  cursor: string,
  schema: S,
): z.output<S> {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const position = JSON.parse(text);
    if (findUnstorable(position, 'cursor')) throw new Error('nobody wrote it');
    return schema.parse(position);
  } catch {
    throw new MalformedRequestError([
      {
        field: 'query.cursor',
        message:
          'is not one that this list gave out; allowed is the nextCursor of the page before',
      },
    ]);
  }
}
