import { setTimeout as delay } from 'node:timers/promises';
import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Of PostgreSQL's advisory locks the one of whoever migrates: any number that all replicas agree on. */
const LOCK = 72_017_001;

/** PostgreSQL's codes of what passes when others are done: a lock that was not to be had in time, and a deadlock. */
const IN_THE_WAY = ['55P03', '40P01'];

/** Whoever waits for a table makes all others wait behind it; and after a second PostgreSQL would look for somebody to give up. */
const LONGEST_WAIT_MS = 500;
const PAUSE_MS = 1000;
/** Some minutes. */
const ATTEMPTS = 200;

const migrations: Knex.MigratorConfig = {
  directory: resolvePackagePath(
    '@supportdesk/backstage-plugin-support-desk-backend',
    'migrations',
  ),
  // While a release is rolled out, replicas of the one before start again on tables that are ahead of them.
  disableMigrationsListValidation: true,
};

/**
 * Takes all tables of the plugin before a migration does: one that took them one by one would wait for a replica at work that waits for
 * it. For the same reason they are to be taken in the order in which replicas write, which is theirs to know: a table that is not to be
 * had in time is taken before all others from then on.
 */
class LockOrder {
  readonly #first: string[] = [];

  async lock(tx: Knex): Promise<void> {
    await tx.raw(`set local lock_timeout = '${LONGEST_WAIT_MS}ms'`);
    const tables = new Set([...this.#first, ...(await ownTables(tx))]);
    for (const table of tables) {
      try {
        await tx.raw('lock table ?? in access exclusive mode', [table]);
      } catch (error) {
        this.#first.unshift(table);
        throw error;
      }
    }
  }
}

/**
 * Brings the tables of a database up to date. On PostgreSQL one replica does, and the others wait for it; when it is killed, the next
 * goes on where it was (ADR 0064).
 */
export async function applyMigrations(knex: Knex): Promise<void> {
  if (knex.client.config.client !== 'pg') {
    await knex.migrate.latest(migrations);
    return;
  }
  await knex.transaction(async tx => {
    // Ends with its connection. The row by which knex locks is there only once its table is, which two may be creating.
    await tx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await applyInTurn(knex);
  });
}

/** One by one, each in its own transaction: what a migration locks is locked no longer than it takes. */
async function applyInTurn(knex: Knex) {
  const order = new LockOrder();
  let applied: string[];
  do {
    [, applied] = await patiently(() =>
      knex.migrate.up({ ...migrations, beforeAll: tx => order.lock(tx) }),
    );
  } while (applied.length > 0);
}

async function ownTables(tx: Knex): Promise<string[]> {
  return (
    tx('pg_class')
      .whereRaw('relnamespace = current_schema()::regnamespace')
      .where({ relkind: 'r' })
      .whereNot('relname', 'like', 'knex\\_%')
      // Backstage's own, of tasks and of keys.
      .whereNot('relname', 'like', 'backstage\\_backend\\_%')
      .orderBy('oid')
      .pluck('relname')
  );
}

/** Tries again while somebody reads or writes for long. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (!IN_THE_WAY.includes(code) || attempt === ATTEMPTS) throw error;
      await delay(PAUSE_MS);
    }
  }
}

/** The plugin's own database, its tables up to date unless `migrations.skip` says that somebody else sees to that. */
export async function connect(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await applyMigrations(knex);
  }
  return knex;
}
