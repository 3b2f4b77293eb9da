import { z } from 'zod';
import { readCursor, writeCursor } from '../../http';
import type { CandidateFilter, StoredCandidate } from './types';

type Position = NonNullable<CandidateFilter['after']>;

const positionSchema = z.tuple([z.int(), z.int(), z.string()]);

/** Where a page ended, as an opaque text. */
export function encodeCursor({ count, lastAt, id }: StoredCandidate): string {
  return writeCursor([count, lastAt?.getTime() ?? 0, id]);
}

/** @throws MalformedRequestError when it is not one that {@link encodeCursor} made */
export function decodeCursor(cursor: string): Position {
  const [count, last, id] = readCursor(cursor, positionSchema);
  return { count, id, lastAt: last ? new Date(last) : undefined };
}
