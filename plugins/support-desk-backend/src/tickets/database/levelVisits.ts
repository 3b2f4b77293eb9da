import {
  FINISHED_STATUSES,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant, type Milliseconds } from '../../database';
import type { TicketChange } from '../TicketStore';
import type { TicketRow } from './ticketRows';

/** A row of `ticket_levels`. */
export interface LevelVisitRow {
  ticket_id: string;
  number: number;
  model_ref: string;
  level: string;
  entered_at: Milliseconds;
  left_at: Milliseconds | null;
  escalated_at: Milliseconds | null;
  returned_at: Milliseconds | null;
  stopped_at: Milliseconds | null;
}

const ENDED: readonly TicketStatus[] = [...FINISHED_STATUSES, 'resolved'];

const hasEnded = ({ status }: Pick<TicketRow, 'status'>) =>
  ENDED.some(it => it === status);

/**
 * Keeps through which levels a ticket went, as its events tell it.
 *
 * @param before - undefined: the ticket is new
 */
export async function projectLevels(
  tx: Knex.Transaction,
  before: TicketRow | undefined,
  after: TicketRow,
  { events, ticket }: TicketChange,
): Promise<void> {
  const types = new Set(events.map(it => it.type));
  const at = fromInstant(ticket.updatedAt);
  const isMove = before !== undefined && before.level !== after.level;
  if (!before) return enter(tx, after, 1, at);
  if (isMove && types.has('undone')) return goBack(tx, after);
  if (isMove) {
    await leave(tx, after.id, {
      left_at: at,
      ...(types.has('escalated') && { escalated_at: at }),
      ...(types.has('deescalated') && { returned_at: at }),
    });
    return enter(tx, after, (await lastNumber(tx, after.id)) + 1, at);
  }
  if (types.has('escalated')) {
    await leave(tx, after.id, { escalated_at: at });
  }
  if (hasEnded(before) === hasEnded(after)) return undefined;
  const ended = hasEnded(after) ? at : null;
  return leave(tx, after.id, {
    left_at: ended,
    stopped_at: after.status === 'merged' ? null : ended,
  });
}

async function enter(
  tx: Knex.Transaction,
  { id, model_ref, level }: TicketRow,
  number: number,
  at: number,
) {
  const row = { ticket_id: id, number, model_ref, level, entered_at: at };
  await tx('ticket_levels').insert(row);
}

/** The last move was taken back: it never went there. */
async function goBack(tx: Knex.Transaction, { id }: TicketRow) {
  const number = await lastNumber(tx, id);
  await tx('ticket_levels').where({ ticket_id: id, number }).delete();
  await leave(tx, id, {
    left_at: null,
    escalated_at: null,
    returned_at: null,
    stopped_at: null,
  });
}

/** Notes something of the level at which a ticket is. */
async function leave(
  tx: Knex.Transaction,
  id: string,
  noted: Partial<LevelVisitRow>,
) {
  const number = await lastNumber(tx, id);
  await tx('ticket_levels').where({ ticket_id: id, number }).update(noted);
}

async function lastNumber(tx: Knex.Transaction, id: string): Promise<number> {
  const row = await tx('ticket_levels')
    .where('ticket_id', id)
    .max({ last: 'number' })
    .first();
  return Number(row?.last ?? 0);
}
