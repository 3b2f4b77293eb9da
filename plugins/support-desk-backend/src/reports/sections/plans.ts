import type { Knex } from 'knex';

/** Builds a query on a connection or in a transaction. */
type Query = (knex: Knex) => Knex.QueryBuilder;

/** What PostgreSQL takes for true of a disk whose head moves, and of memory that is short, would have it read all tickets for those of a month. */
const OF_A_PERIOD = {
  random_page_cost: '1.1',
  work_mem: '64MB',
  jit: 'off',
};

/** Nobody can tell it how few of the rows that began before an instant end after it; it expects so many that it would read all others, too. */
const ONE_BY_ONE = {
  ...OF_A_PERIOD,
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
};

/** Reads rows that lie together in time. */
export function ofPeriod(knex: Knex, query: Query): Promise<any[]> {
  return planned(knex, OF_A_PERIOD, query);
}

/** Reads rows that lie together in time, and looks up the ticket of each. */
export function oneByOne(knex: Knex, query: Query): Promise<any[]> {
  return planned(knex, ONE_BY_ONE, query);
}

/** With settings that hold for this query only. SQLite looks up one by one anyway. */
async function planned(
  knex: Knex,
  settings: Record<string, string>,
  query: Query,
): Promise<any[]> {
  if (knex.client.config.client !== 'pg') return query(knex);
  return knex.transaction(
    async tx => {
      const set = Object.keys(settings).map(() => 'set_config(?, ?, true)');
      await tx.raw(`select ${set.join(', ')}`, Object.entries(settings).flat());
      return query(tx);
    },
    { readOnly: true },
  );
}
