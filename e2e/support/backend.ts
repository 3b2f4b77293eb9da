import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { SupportDeskClient } from '@supportdesk/backstage-plugin-support-desk-common';

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 500;

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

  /** Calls the portal as a persona, whom the catalog knows some seconds after the first start. */
  async signIn(persona: string): Promise<Portal> {
    let token = '';
    await until(START_TIMEOUT_MS, async () => {
      const answer = await fetch(`${this.url}/api/auth/persona/refresh`, {
        headers: { 'x-persona': `user:default/${persona}` },
      });
      if (!answer.ok) return false;
      token = (await answer.json()).backstageIdentity.token;
      return true;
    });
    const authorized = (input: RequestInfo | URL, init?: RequestInit) =>
      fetch(input, {
        ...init,
        headers: { ...init?.headers, Authorization: `Bearer ${token}` },
      });
    const client = new SupportDeskClient({
      discoveryApi: { getBaseUrl: async id => `${this.url}/api/${id}` },
      fetchApi: { fetch: authorized },
    });
    return {
      client,
      get: async path => (await authorized(`${this.url}${path}`)).json(),
    };
  }
}

/** The portal as somebody who is signed in sees it. */
export interface Portal {
  client: SupportDeskClient;
  /** The JSON at an address of the portal. */
  get(path: string): Promise<any>;
}

/** Asks again until something holds; a call that fails only means "not yet". */
export async function until(
  timeoutMs: number,
  holds: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms in vain`);
    }
    await delay(POLL_MS);
  }
}
