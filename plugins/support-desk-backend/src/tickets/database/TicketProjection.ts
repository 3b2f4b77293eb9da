import type { Knex } from 'knex';
import type { TicketRow } from './ticketRows';

/**
 * What follows elsewhere from how a ticket is stored, in the same transaction.
 *
 * @param rows - `before` is absent for a new ticket
 */
export type TicketProjection = (
  tx: Knex.Transaction,
  rows: { before?: TicketRow; after: TicketRow },
) => Promise<void>;
