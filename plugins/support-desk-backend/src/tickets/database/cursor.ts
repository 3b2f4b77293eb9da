import { InputError } from '@backstage/errors';
import { ticketSortSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import { contentHash } from '../../database';
import type { TicketListOptions } from '../TicketStore';
import { TICKET_SORTS } from './sorts';

/** Where a page ended: the value by which the list is sorted, and the id of the last ticket. */
export interface Position {
  value: number | string;
  id: string;
}

// PostgreSQL has no such character.
const storable = z.string().refine(it => !it.includes('\0'));

const cursorSchema = z.tuple([
  ticketSortSchema,
  z.enum(['asc', 'desc']),
  z.union([z.int(), storable]),
  storable,
  z.string(),
]);

type Order = Pick<TicketListOptions, 'sort' | 'order'>;

/** A position as an opaque text. The check sum makes a change of it show. */
export function encodeCursor({ sort, order }: Order, position: Position) {
  const parts = [sort, order, position.value, position.id];
  return Buffer.from(JSON.stringify([...parts, checkSum(parts)])).toString(
    'base64url',
  );
}

/** @throws InputError when the cursor is not one that {@link encodeCursor} made for this order */
export function decodeCursor({ sort, order }: Order, cursor: string): Position {
  const [cursorSort, cursorOrder, value, id] = parse(cursor);
  if (cursorSort !== sort || cursorOrder !== order) {
    throw new InputError(
      `cursor belongs to sort=${cursorSort}&order=${cursorOrder}, not to sort=${sort}&order=${order}; start without a cursor`,
    );
  }
  return { value, id };
}

function parse(cursor: string) {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const cursorParts = cursorSchema.parse(JSON.parse(text));
    const [sort, , value] = cursorParts;
    if (
      checkSum(cursorParts.slice(0, 4)) === cursorParts[4] &&
      typeof value === TICKET_SORTS[sort].type
    ) {
      return cursorParts;
    }
  } catch {
    // Answered below, like any other text that is no cursor.
  }
  throw new InputError(
    'cursor is not one that this list gave out; allowed is the nextCursor of the page before',
  );
}

function checkSum(parts: unknown[]) {
  return contentHash(parts).slice(0, 12);
}
