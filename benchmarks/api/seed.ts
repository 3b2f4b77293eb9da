import type { Knex } from 'knex';
import { withoutIndexes } from '../indexes';
import { FILLED_IN, VALUES, type CopiedTable } from './columns';
import type { Original } from './originals';

/** So many of the tickets are open, however many there are: the rest is the past of the same desk. */
const OPEN = 10_000;
/** The past reaches so far back. */
const PAST_MS = 2 * 365 * 86_400_000;

/** Makes tickets, as copies of originals: other people, teams, words and times, and all that the portal wrote about the original. */
export async function seed(
  knex: Knex,
  originals: Original[],
  tickets: number,
): Promise<void> {
  await knex.transaction(async tx => {
    await tx.raw("set local maintenance_work_mem = '512MB'");
    await tx.raw("set local work_mem = '256MB'");
    await withoutIndexes(tx, Object.keys(VALUES), async () => {
      // To look up the ticket of each row takes longer than to store it.
      await tx.raw('set local session_replication_role = replica');
      await planCopies(tx, originals, tickets);
      for (const table of Object.keys(VALUES)) {
        await copy(tx, table as CopiedTable);
      }
    });
    // Those to come have keys after these.
    await tx('ticket_keys').update({ last_number: 10 * tickets });
  });
  await knex.raw('vacuum analyze');
}

/** Which ticket is copied to when. Ids grow with time, as those of the product do (UUID v7). */
async function planCopies(tx: Knex, originals: Original[], tickets: number) {
  await tx.raw(
    `create temp table originals on commit drop as
     select id, model, open, row_number() over (partition by model, open order by id) - 1 as place
     from unnest(?::text[], ?::int[], ?::bool[]) as o (id, model, open)`,
    [
      originals.map(it => it.id),
      originals.map(it => it.model),
      originals.map(it => it.isOpen),
    ],
  );
  await tx.raw(
    `create temp table copies on commit drop as
     select planned.*, originals.id as original, at - original.created_at as shift,
       substr(hex, 1, 8) || '-' || substr(hex, 9) || '-7000-9000-' || lpad(number::text, 12, '0') as id
     from (
       select number, team, team / 4 as model, number <= ${OPEN} as open, number / 200 % 3 as place,
         at, lpad(to_hex(at), 12, '0') as hex
       from (
         select number, (number * 7919 % 200)::int as team,
           case when number <= ${OPEN} then now_ms - number * 60000
             else now_ms - ${OPEN} * 60000::bigint - (number - ${OPEN}) * ?::bigint end as at
         from generate_series(1::bigint, ?) number,
           (select (extract(epoch from now()) * 1000)::bigint as now_ms) clock
       ) numbered
     ) planned
     join originals using (model, open, place)
     join tickets original on original.id = originals.id
     order by at`,
    [Math.floor(PAST_MS / Math.max(tickets - OPEN, 1)), tickets],
  );
  await tx.raw('analyze copies');
}

/** Stored in the order of time, as they would have been. */
async function copy(tx: Knex, table: CopiedTable) {
  const values: Record<string, string> = VALUES[table];
  const names = Object.keys(await tx(table).columnInfo()).filter(
    it => !FILLED_IN[table]?.includes(it),
  );
  const key = table === 'tickets' ? 'id' : 'ticket_id';
  await tx.raw(
    `insert into ${table} (${names.map(it => `"${it}"`).join(', ')})
     select ${names.map(it => values[it] ?? `source."${it}"`).join(', ')}
     from copies join ${table} source on source.${key} = copies.original
     order by copies.id`,
  );
}
