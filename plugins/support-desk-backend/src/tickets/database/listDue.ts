import type { Knex } from 'knex';
import type { ClockRow } from '../../clocks/clockRows';
import { fromInstant } from '../../database';
import type { TicketRow } from './ticketRows';

/** A batch of what is due at an instant. */
interface Batch {
  now: Date;
  limit: number;
}

/** Tickets with a clock that passed its due time unnoticed, and the models that they are of. */
export async function listNewlyMissed(knex: Knex, { now, limit }: Batch) {
  const rows: { id: string; model_ref: string }[] = await runningClocks(knex)
    .join('tickets', 'tickets.id', 'ticket_clocks.ticket_id')
    .where('due_at', '<', fromInstant(now))
    .orderBy(['due_at', 'ticket_id'])
    .limit(limit)
    .select('tickets.id', 'tickets.model_ref');
  // A ticket has several clocks.
  const models = new Map(rows.map(it => [it.id, it.model_ref]));
  return [...models].map(([id, modelRef]) => ({ id, modelRef }));
}

/** Tickets with a clock that is at risk, and of which nobody was warned. */
export async function listAtRisk(knex: Knex, { now, limit }: Batch) {
  return ticketsOf(
    runningClocks(knex)
      .where('due_at', '>=', fromInstant(now))
      .where('at_risk_at', '<=', fromInstant(now))
      .whereNull('warned_at')
      .orderBy(['due_at', 'ticket_id'])
      .limit(limit),
  );
}

/** Tickets whose time has come to go on or to close by themselves. */
export async function listWaking(knex: Knex, { now, limit }: Batch) {
  const rows = await knex<TicketRow>('tickets')
    .where('wake_at', '<=', fromInstant(now))
    .orderBy(['wake_at', 'id'])
    .limit(limit)
    .select('id');
  return rows.map(row => row.id);
}

/** Tickets with a missed target for which their ladder was not considered. */
export async function listLadderDue(knex: Knex, { now, limit }: Batch) {
  const rows = await knex<TicketRow>('tickets')
    .where('ladder_due_at', '<=', fromInstant(now))
    .orderBy(['ladder_due_at', 'id'])
    .limit(limit)
    .select('id');
  return rows.map(row => row.id);
}

function runningClocks(knex: Knex) {
  return knex<ClockRow>('ticket_clocks')
    .whereNotNull('due_at')
    .whereNull('met_at')
    .whereNull('missed_at')
    .whereNull('stopped_at')
    .whereNull('paused_since');
}

async function ticketsOf(
  query: ReturnType<typeof runningClocks>,
): Promise<string[]> {
  const rows = await query.select('ticket_id');
  return [...new Set(rows.map(row => row.ticket_id))];
}
