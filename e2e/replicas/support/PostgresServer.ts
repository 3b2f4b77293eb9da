import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { freePort, startServer } from '../../../scripts/lib/postgres.mjs';
import { until } from '../../support/portal';

const STOP_MS = 30_000;

/** How a server ends: `fast` says good-bye to its clients, `immediate` is a crash from which the next start recovers. */
export type StopMode = 'fast' | 'immediate';

const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** The one PostgreSQL of all replicas, which can be stopped and started again. */
export class PostgresServer {
  readonly #folder: string;
  readonly #port: number;
  readonly #server: Awaited<ReturnType<typeof startServer>>;

  private constructor(
    folder: string,
    port: number,
    server: Awaited<ReturnType<typeof startServer>>,
  ) {
    this.#folder = folder;
    this.#port = port;
    this.#server = server;
  }

  static async create(): Promise<PostgresServer> {
    const folder = await mkdtemp(join(tmpdir(), 'support-desk-postgres-'));
    const port = await freePort();
    return new PostgresServer(folder, port, await startServer(folder, port));
  }

  /** How to reach it, for the configuration of a replica. */
  environment(): Record<string, string> {
    return {
      POSTGRES_HOST: '127.0.0.1',
      POSTGRES_PORT: String(this.#port),
      POSTGRES_USER: 'postgres',
      POSTGRES_PASSWORD: 'postgres',
    };
  }

  /** A client of the database of a plugin: `support-desk`. Its connections are made again after a restart. */
  database(pluginId: string): Knex {
    return knexFactory({
      client: 'pg',
      connection: {
        host: '127.0.0.1',
        port: this.#port,
        user: 'postgres',
        password: 'postgres',
        database: `backstage_plugin_${pluginId}`,
      },
      pool: { min: 0, max: 4 },
    });
  }

  async stop(mode: StopMode): Promise<void> {
    const lock = join(this.#folder, 'postmaster.pid');
    const pid = Number((await readFile(lock, 'utf8')).split('\n')[0]);
    process.kill(pid, SIGNALS[mode]);
    await until(STOP_MS, async () => !isRunning(pid));
  }

  async start(): Promise<void> {
    await this.#server.start();
  }

  async close(): Promise<void> {
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
