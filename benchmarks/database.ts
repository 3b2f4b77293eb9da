import knexFactory, { type Knex } from 'knex';
import { applyMigrations } from '../plugins/support-desk-backend/src/database';
import { withPostgres } from '../scripts/lib/postgres.mjs';

/**
 * Calls `use` with an empty database of PostgreSQL that is up to date. The server is started for this and thrown away; it writes to the
 * disk before it answers, as in production.
 */
export async function withDatabase(
  use: (knex: Knex) => Promise<void>,
): Promise<void> {
  await withPostgres(
    async env => {
      const [connection] = Object.values(env).filter(it => it.includes('://'));
      const knex = knexFactory({ client: 'pg', connection });
      try {
        await applyMigrations(knex);
        await use(knex);
      } finally {
        await knex.destroy();
      }
    },
    { durable: true },
  );
}
