import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { until } from './portal';

const START_TIMEOUT_MS = 120_000;

/** How a back end of a journey differs from the portal that all journeys share. */
export interface BackendOptions {
  port: number;
  /** Holds its database. */
  folder: string;
  /** Where its demo data are, if not in this repository. */
  examples?: string;
}

/** A back end of its own, on a database that outlives it: to be killed and started again. */
export class Backend {
  readonly url: string;
  readonly #options: BackendOptions;
  #process?: ChildProcess;

  constructor(options: BackendOptions) {
    this.#options = options;
    this.url = `http://localhost:${options.port}`;
  }

  /**
   * Starts it and waits until it serves.
   *
   * @param now the instant at which its clock starts; left out, that of this machine
   */
  async start(now?: string): Promise<void> {
    const { url } = this;
    const { port, folder, examples } = this.#options;
    this.#process = spawn('yarn', ['workspace', 'backend', 'start'], {
      // A process group of its own: what kills it kills all that it started.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        APP_CONFIG_app_baseUrl: url,
        APP_CONFIG_backend_baseUrl: url,
        APP_CONFIG_backend_listen_port: String(port),
        APP_CONFIG_backend_database_client: 'better-sqlite3',
        APP_CONFIG_backend_database_connection_directory: folder,
        APP_CONFIG_demo_tickets: 'false',
        APP_CONFIG_supportDesk_mailboxes: '[]',
        ...(examples && { APP_CONFIG_catalog_locations: locations(examples) }),
        ...(now && { SUPPORT_DESK_NOW: now }),
        LOG_LEVEL: 'error',
      },
    });
    await until(START_TIMEOUT_MS, async () => {
      const answer = await fetch(`${url}/.backstage/health/v1/readiness`);
      return answer.ok;
    });
  }

  /** Ends it at once, as a loss of power would. */
  async kill(): Promise<void> {
    const { pid, exitCode } = this.#process ?? {};
    if (!pid || typeof exitCode === 'number') return;
    const ended = new Promise(resolve => this.#process!.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await ended;
  }
}

function locations(examples: string): string {
  const target = join(examples, 'catalog-info.yaml');
  return JSON.stringify([{ type: 'file', target }]);
}
