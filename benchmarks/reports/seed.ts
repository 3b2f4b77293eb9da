import type { Knex } from 'knex';
import type { CompiledModel } from '../../plugins/support-desk-common/src';
import { storeReportTickets } from '../../plugins/support-desk-backend/src/reports/__testUtils__/reportTickets';
import { withoutIndexes } from '../indexes';

/** Tickets that are made one by one; the others are copies of them at earlier times. */
const ORIGINALS = 2_000;
/** Copies lie up to two years before their original: in most months there are as many as a desk has that logs all of them in two years. */
const SPREAD_DAYS = 730;
const DAY = 86_400_000;
/** Of a desk that has been there for long, few tickets are open. */
const OPEN_ONE_IN = 60;
/** There was a call about one ticket in so many. */
const CONTACTED_ONE_IN = 10;

/** What is copied of a ticket, and which of its columns are moved in time. */
const TABLES = {
  tickets: {
    ticket: 'id',
    times: ['created_at', 'updated_at'],
  },
  ticket_clocks: {
    ticket: 'ticket_id',
    times: ['started_at', 'due_at', 'met_at', 'missed_at', 'stopped_at'],
  },
  ticket_levels: {
    ticket: 'ticket_id',
    times: ['entered_at', 'left_at', 'stopped_at'],
  },
};

/** Stores many tickets of one model with their clocks, levels and contacts, in PostgreSQL. */
export async function seed(
  knex: Knex,
  model: CompiledModel,
  tickets: number,
): Promise<void> {
  await storeReportTickets(knex, model, ORIGINALS, OPEN_ONE_IN);
  await knex.transaction(async tx => {
    await tx.raw("set local maintenance_work_mem = '1GB'");
    await withoutIndexes(tx, Object.keys(TABLES), async () => {
      // To look up the ticket of each clock takes longer than to store it.
      await tx.raw('set local session_replication_role = replica');
      await planCopies(tx, tickets / ORIGINALS - 1);
      for (const table of Object.keys(TABLES)) {
        await copy(tx, table as keyof typeof TABLES);
      }
      await addContacts(tx);
    });
  });
  await knex.raw('vacuum analyze');
}

/** Which ticket is copied to when. Ids grow with time, as those of the product do (UUID v7). */
async function planCopies(tx: Knex, copies: number) {
  await tx.raw(
    `create temp table copies on commit drop as
     select original, shift, number,
       substr(hex, 1, 8) || '-' || substr(hex, 9) || '-7000-9000-' || lpad(number::text, 12, '0') as id
     from (
       select id as original, shift,
         lpad(to_hex(created_at + shift), 12, '0') as hex,
         row_number() over (order by created_at + shift, id) + ${ORIGINALS} as number
       from tickets,
         lateral (select -(n * 7919 % ${SPREAD_DAYS}) * ${DAY}::bigint as shift
                  from generate_series(1, ?) n) shifts
     ) planned`,
    [copies],
  );
  await tx.raw('analyze copies');
}

/** Stored in the order of time, as they would have been. */
async function copy(tx: Knex, table: keyof typeof TABLES) {
  const { ticket, times } = TABLES[table];
  const columns = Object.keys(await tx(table).columnInfo());
  const values = columns.map(name => {
    if (name === ticket) return 'copies.id';
    if (name === 'key') return `'REP-' || copies.number`;
    return times.includes(name)
      ? `source."${name}" + copies.shift`
      : `source."${name}"`;
  });
  await tx.raw(
    `insert into ${table} (${columns.map(it => `"${it}"`).join(', ')})
     select ${values.join(', ')}
     from copies join ${table} source on source.${ticket} = copies.original
     order by copies.id`,
  );
}

async function addContacts(tx: Knex) {
  const said = JSON.stringify({ contact: 'call', outcome: 'reached' });
  await tx.raw(
    `insert into ticket_events
       (ticket_id, number, version, at, recorded_at, type, actor, internal, data, changes)
     select id, 1, 1, created_at, created_at, 'contacted', reporter, false, ?, '{}'
     from tickets where substr(key, 5)::integer % ${CONTACTED_ONE_IN} = 0 order by id`,
    [said],
  );
}
