import { existsSync } from 'node:fs';
import knexFactory, { type Knex } from 'knex';
import { applyMigrations } from '../../plugins/support-desk-backend/src/database';
import { isPostgres, OptionError } from './options';

/** More than there are, but for those whose text depends on how many rows they are about. */
const MOST_STATEMENTS = 2000;

/**
 * Opens the database of a portal, its tables up to date.
 *
 * @throws OptionError where there is none
 */
export async function openDatabase(database: string): Promise<Knex> {
  if (!isPostgres(database) && !existsSync(database)) {
    throw new OptionError(
      `--database: there is no file ${database}; start the portal once, and stop it again`,
    );
  }
  const knex = isPostgres(database)
    ? knexFactory({ client: 'pg', connection: database })
    : knexFactory({
        client: 'better-sqlite3',
        connection: { filename: database },
        useNullAsDefault: true,
        pool: { min: 1, max: 1, afterCreate: keepStatements },
      });
  await applyMigrations(knex);
  // To wait for the disk after each of many thousand steps takes longer than the steps.
  if (!isPostgres(database)) await knex.raw('pragma synchronous = off');
  return knex;
}

interface Connection {
  prepare(sql: string): unknown;
}

/** Knex has each statement prepared anew, which takes as long as to run it: the same few hundred are used again and again. */
function keepStatements(
  connection: Connection,
  done: (error: null, connection: Connection) => void,
) {
  const statements = new Map<string, unknown>();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = sql => {
    const statement = statements.get(sql) ?? prepare(sql);
    if (statements.size < MOST_STATEMENTS) statements.set(sql, statement);
    return statement;
  };
  done(null, connection);
}
