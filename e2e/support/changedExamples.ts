import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Backend } from './backend';
import { portalAs, until } from './portal';

const EXAMPLES = join(__dirname, '../../examples');
const CATALOG_TIMEOUT_MS = 120_000;

/** A model of the demo data as a journey needs it. */
export interface ChangedModel {
  /** Its folder in `examples`, and its name. */
  model: string;
  /** The model's text, as it is and as it is to be. */
  change: (yaml: string) => string;
  /** Somebody who may see it. */
  persona: string;
}

/**
 * Starts a back end whose demo data have one changed model, lets a journey use it once the catalog knows the model, and takes it away.
 *
 * @param now the instant at which its clock starts
 */
export async function withChangedModel(
  options: ChangedModel & { port: number; now: string },
  journey: (backend: Backend) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'support-desk-examples-'));
  const examples = join(folder, 'examples');
  const backend = new Backend({ port: options.port, folder, examples });
  try {
    await cp(EXAMPLES, examples, { recursive: true });
    await changeModel(examples, options);
    await backend.start(options.now);
    await untilKnown(backend, options);
    await journey(backend);
  } finally {
    await backend.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until the catalog of a back end, which reads it after each start, knows a model. */
export async function untilKnown(
  { url }: Backend,
  { model, persona }: Pick<ChangedModel, 'model' | 'persona'>,
): Promise<void> {
  const { client } = await portalAs(url, persona);
  await until(CATALOG_TIMEOUT_MS, async () => {
    const { items } = await client.getModels();
    return items.some(it => it.name === model);
  });
}

async function changeModel(examples: string, { model, change }: ChangedModel) {
  const file = join(examples, model, 'support-model.yaml');
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing of ${model} was changed`);
  await writeFile(file, after);
}
