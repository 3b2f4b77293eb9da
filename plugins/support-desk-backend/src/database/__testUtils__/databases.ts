import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { applyMigrations } from '../connection';

/** The engines on which every store has to work; PostgreSQL as the environment provides it. */
export const ENGINES: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];

/** Test databases of these engines, and how to get an empty one that is up to date. */
export function createTestDatabases() {
  const databases = TestDatabases.create({ ids: ENGINES });
  return {
    engines: databases.eachSupportedId(),
    async open(engine: TestDatabaseId): Promise<Knex> {
      const knex = await databases.init(engine);
      await applyMigrations(knex);
      return knex;
    },
    async openEmpty(engine: TestDatabaseId): Promise<Knex> {
      const knex = await databases.init(engine);
      if (knex.client.config.client === 'pg') {
        // A server of `npm test` creates databases that are up to date already.
        await knex.raw('drop schema public cascade; create schema public');
      }
      return knex;
    },
  };
}
