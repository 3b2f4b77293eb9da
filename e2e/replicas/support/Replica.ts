import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../support/portal';

const START_TIMEOUT_MS = 180_000;
/** Of the code that is here. */
const ROOT = join(__dirname, '../../..');

export interface ReplicaOptions {
  /** Of its connections to PostgreSQL and its log: `a`. */
  name: string;
  port: number;
  /** How browsers and the other replicas reach the portal. */
  portalUrl: string;
  /** Gets its log. */
  folder: string;
  env: Record<string, string>;
  /** Of the code that it runs; default: what is here. */
  root?: string;
}

/** One of several back ends of a portal: the demo portal's, by the production configuration, in a process of its own. */
export class Replica {
  readonly name: string;
  readonly url: string;
  readonly #options: ReplicaOptions;
  #root: string;
  #process?: ChildProcess;

  constructor(options: ReplicaOptions) {
    this.#options = options;
    this.#root = options.root ?? ROOT;
    this.name = options.name;
    this.url = `http://127.0.0.1:${options.port}`;
  }

  /**
   * Starts it and waits until it serves.
   *
   * @param now - the instant at which its clock starts
   */
  async start(now: string): Promise<void> {
    this.#launch(now);
    await this.#serves();
  }

  /** From its next start it runs the code that is here. */
  upgrade(): void {
    this.#root = ROOT;
  }

  #launch(now: string): void {
    const { name, port, portalUrl, folder, env } = this.#options;
    const log = openSync(join(folder, `${name}.log`), 'a');
    const configs = [
      join(this.#root, 'app-config.yaml'),
      join(this.#root, 'app-config.production.yaml'),
      join(ROOT, 'e2e/replicas/app-config.yaml'),
    ].flatMap(it => ['--config', it]);
    this.#process = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        'src/index.ts',
        ...configs,
      ],
      {
        cwd: join(this.#root, 'packages/backend'),
        stdio: ['ignore', log, log],
        env: {
          ...process.env,
          ...env,
          APP_BASE_URL: portalUrl,
          APP_CONFIG_backend_listen: `"127.0.0.1:${port}"`,
          REPLICA_NAME: name,
          LOG_LEVEL: 'warn',
          // As in production: no task is left to a replica that is gone, and no stack trace is told. But there the clock cannot be set.
          NODE_ENV: 'staging',
          SUPPORT_DESK_NOW: now,
        },
      },
    );
  }

  async #serves(): Promise<void> {
    await until(START_TIMEOUT_MS, async () => {
      if (!this.isRunning) return true;
      const answer = await fetch(`${this.url}/.backstage/health/v1/readiness`);
      return answer.ok;
    });
    if (!this.isRunning) throw new Error(`Replica ${this.name} ended`);
  }

  get isRunning(): boolean {
    const child = this.#process;
    return Boolean(child && child.exitCode === null && !child.signalCode);
  }

  /** Ends it at once, as a loss of power would. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Lets it end what it is at. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Lets it stand still where it is. */
  hold(): void {
    this.#process?.kill('SIGSTOP');
  }

  /** Lets it go on after `hold`. */
  release(): void {
    this.#process?.kill('SIGCONT');
  }

  async #end(signal: NodeJS.Signals) {
    if (!this.isRunning) return;
    const ended = once(this.#process!, 'exit');
    this.#process!.kill(signal);
    await ended;
  }
}
