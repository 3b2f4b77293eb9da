import { spawn, type ChildProcess } from 'node:child_process';
import { until } from './portal';

const START_TIMEOUT_MS = 120_000;

/** A back end of its own, on a database that outlives it: to be killed and started again. */
export class Backend {
  readonly url: string;
  readonly #folder: string;
  readonly #port: number;
  #process?: ChildProcess;

  constructor(options: { port: number; folder: string }) {
    this.#port = options.port;
    this.#folder = options.folder;
    this.url = `http://localhost:${options.port}`;
  }

  /** Starts it and waits until it serves. */
  async start(): Promise<void> {
    const { url } = this;
    this.#process = spawn('yarn', ['workspace', 'backend', 'start'], {
      // A process group of its own: what kills it kills all that it started.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        APP_CONFIG_app_baseUrl: url,
        APP_CONFIG_backend_baseUrl: url,
        APP_CONFIG_backend_listen_port: String(this.#port),
        APP_CONFIG_backend_database_client: 'better-sqlite3',
        APP_CONFIG_backend_database_connection_directory: this.#folder,
        APP_CONFIG_demo_tickets: 'false',
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
