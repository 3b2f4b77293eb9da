import { z } from 'zod';
import { MalformedRequestError } from '../../http';
import type { CandidateFilter, StoredCandidate } from './types';

type Position = NonNullable<CandidateFilter['after']>;

const cursorSchema = z.tuple([z.int(), z.int(), z.string()]);

/** Where a page ended, as an opaque text. */
export function encodeCursor({ count, lastAt, id }: StoredCandidate): string {
  return Buffer.from(
    JSON.stringify([count, lastAt?.getTime() ?? 0, id]),
  ).toString('base64url');
}

/** @throws MalformedRequestError when it is not one that {@link encodeCursor} made */
export function decodeCursor(cursor: string): Position {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [count, last, id] = cursorSchema.parse(JSON.parse(text));
    return { count, id, lastAt: last ? new Date(last) : undefined };
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
