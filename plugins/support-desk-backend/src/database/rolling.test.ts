import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import knexFactory, { type Knex } from 'knex';
import { createTestDatabases } from './__testUtils__/databases';
import { OldReplica } from './__testUtils__/OldReplica';
import { breakingStatements } from './__testUtils__/breakingStatements';
import { applyMigrations } from './connection';

jest.setTimeout(120_000);

const directory = resolvePackagePath(
  '@supportdesk/backstage-plugin-support-desk-backend',
  'migrations',
);
const names = readdirSync(directory).sort();
const CHILD = join(__dirname, '__testUtils__/migrate.ts');

/** The last migration of what counts as the previous release until there is one. */
const PREVIOUS = '20261122004000_responsibilities.js';

/** What broke replicas of the time before, none of which was ever released. */
const BEFORE_RELEASES = [
  '20261122000000_clock_cycles.js',
  '20261122000200_ticket_search.js',
];

describe('a release that is rolled out', () => {
  const databases = createTestDatabases();
  const onPostgres = databases.engines
    .flat()
    .filter(it => it.startsWith('POSTGRES'));

  it.each(onPostgres)(
    'takes nothing from replicas of the one before (%s)',
    async engine => {
      const knex = await databases.openEmpty(engine);
      const breaking: Record<string, string[]> = {};
      for (const name of names) {
        const statements: string[] = [];
        const note = ({ sql }: { sql: string }) => statements.push(sql);
        knex.on('query', note);
        await knex.migrate.up({ directory, name });
        knex.removeListener('query', note);
        expect(statements.length).toBeGreaterThan(0);
        const found = breakingStatements(statements);
        if (found.length > 0) breaking[name] = found;
      }
      for (const name of BEFORE_RELEASES) {
        expect(breaking[name]).not.toEqual([]);
        delete breaking[name];
      }
      expect(breaking).toEqual({});
    },
  );

  it.each(onPostgres)(
    'is laid once where replicas start at once (%s)',
    async engine => {
      const knex = await databases.openEmpty(engine);
      const others = [connectAgain(knex), connectAgain(knex)];
      await Promise.all([knex, ...others].map(applyMigrations));
      expect(await applied(knex)).toEqual(names);
      await Promise.all(others.map(it => it.destroy()));
    },
  );

  it.each(onPostgres)(
    'goes on where a replica was killed that laid it (%s)',
    async engine => {
      const knex = await databases.openEmpty(engine);
      const child = fork(CHILD, [addressOf(knex)], {
        execArgv: ['--import', 'tsx'],
      });
      while ((await applied(knex)).length < 3) await delay(5);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect((await applied(knex)).length).toBeLessThan(names.length);

      await applyMigrations(knex);
      expect(await applied(knex)).toEqual(names);
    },
  );

  it.each(onPostgres)(
    'lets replicas of the one before write, and start again (%s)',
    async engine => {
      const knex = await databases.openEmpty(engine);
      for (const name of names.filter(it => it <= PREVIOUS)) {
        await knex.migrate.up({ directory, name });
      }
      const old = await OldReplica.start(connectAgain(knex));
      await old.writes(20);
      await applyMigrations(knex);
      await old.writes(20);
      await old.stop();
      expect(await applied(knex)).toEqual(names);
      expect(old.failures).toEqual([]);
      expect(await old.kept()).toBe(old.written);

      // The next release, of which this one knows nothing.
      await knex('knex_migrations').insert({ name: '9999_next.js', batch: 99 });
      await applyMigrations(knex);
      await old.close();
    },
  );
});

async function applied(knex: Knex): Promise<string[]> {
  const isLaid = await knex.schema.hasTable('knex_migrations');
  return isLaid ? knex('knex_migrations').orderBy('name').pluck('name') : [];
}

function connectAgain(knex: Knex): Knex {
  return knexFactory({ client: 'pg', connection: addressOf(knex) });
}

function addressOf(knex: Knex): string {
  const { connection } = knex.client.config;
  if (typeof connection === 'string') return connection;
  const { host, port, user, password, database } = connection;
  return `postgresql://${user}:${password}@${host}:${port}/${database}`;
}
