import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/postgres.mjs';
import { Balancer } from './Balancer';
import { PostgresServer } from './PostgresServer';
import { Replica } from './Replica';

const PAYROLL = join(__dirname, '../../../examples/payroll');

/** Two replicas of a portal on one PostgreSQL, behind a balancer. */
export class Cluster {
  readonly url: string;
  readonly folder: string;
  readonly postgres: PostgresServer;
  readonly replicas: Replica[];
  readonly #balancer: Balancer;

  private constructor(parts: {
    url: string;
    folder: string;
    postgres: PostgresServer;
    replicas: Replica[];
    balancer: Balancer;
  }) {
    this.url = parts.url;
    this.folder = parts.folder;
    this.postgres = parts.postgres;
    this.replicas = parts.replicas;
    this.#balancer = parts.balancer;
  }

  /**
   * Its catalog has one support model, in files of its own.
   *
   * @param options - `root`: of the code that its replicas run; default: what is here
   */
  static async create({ root }: { root?: string } = {}): Promise<Cluster> {
    const folder = await mkdtemp(join(tmpdir(), 'support-desk-replicas-'));
    const catalog = await writeCatalog(folder);
    const postgres = await PostgresServer.create();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const replicas: Replica[] = [];
    for (const name of ['a', 'b']) {
      const env = { ...postgres.environment(), REPLICAS_CATALOG: catalog };
      const options = { name, folder, env, root, portalUrl: url };
      replicas.push(new Replica({ ...options, port: await freePort() }));
    }
    const targets = replicas.map(it => it.url);
    const balancer = await Balancer.listen(port, targets);
    return new Cluster({ url, folder, postgres, replicas, balancer });
  }

  /**
   * Starts the first replica, then the others at once: Backstage's own plugins do not lay their tables side by side.
   *
   * @param now - the instant at which their clocks start
   */
  async start(now: string): Promise<void> {
    const [first, ...others] = this.replicas;
    await first.start(now);
    await Promise.all(others.map(it => it.start(now)));
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map(it => it.kill()));
    this.#balancer.close();
    await this.postgres.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The file that declares all that the catalog knows. */
async function writeCatalog(folder: string): Promise<string> {
  await cp(PAYROLL, join(folder, 'payroll'), { recursive: true });
  const file = join(folder, 'catalog-info.yaml');
  const location = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: { name: 'replicas' },
    spec: {
      targets: ['./payroll/catalog-info.yaml', './payroll/support-model.yaml'],
    },
  };
  await writeFile(file, JSON.stringify(location));
  return file;
}
