import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeBlocksOf } from '../../scripts/lib/codeBlocks.mjs';
import {
  allAnswer,
  portOverrides,
  requireFreePort,
} from '../../scripts/lib/endpoints.mjs';
import { Problem } from '../../scripts/lib/problem.mjs';
import { readProjectFile } from '../../scripts/lib/project.mjs';
import { runTool } from '../../scripts/lib/tools.mjs';
import { follow } from './follow.mjs';
import { makePortal } from './freshPortal.mjs';
import { writeTutorialModel } from './model.mjs';
import { packAll } from './packages.mjs';
import { serveTarballs } from './registry.mjs';
import { walk } from './walk.mjs';

const PORT = 7307;
const START_TIMEOUT_MS = 5 * 60_000;
const KINDS = ['new', 'legacy'];

/**
 * Installs the packages, as npm would deliver them, into portals of Backstage's own template by what the README says, and asks for help there.
 *
 * `new` and `legacy` choose the front-end system (both without); `--packed <folder>` takes tarballs packed earlier; `--keep` leaves all
 * files where they are.
 */
export default async function testInstall(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { keep: { type: 'boolean' }, packed: { type: 'string' } },
  });
  const unknown = positionals.find(it => !KINDS.includes(it));
  if (unknown) {
    throw new Problem(`${unknown}: choose from ${KINDS.join(', ')}.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'support-desk-install-'));
  console.log(`Logs are in ${folder}`);
  const packed = values.packed ?? join(folder, 'packed');
  if (!values.packed) {
    mkdirSync(packed);
    await step('Build and pack', () =>
      packAll(packed, join(folder, 'pack.log')),
    );
  }
  const registry = await serveTarballs(packed);
  console.log(`${registry.names.length} packages hold what they should`);
  for (const kind of positionals.length > 0 ? positionals : KINDS) {
    await installInto({ kind, registry: registry.url, folder });
  }
  registry.close();
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  return 0;
}

async function installInto({ kind, registry, folder }) {
  const legacy = kind === 'legacy';
  const portal = join(folder, kind);
  const log = join(folder, `${kind}.log`);
  console.log(
    `\n== A portal on the ${legacy ? 'old' : 'new'} front-end system`,
  );
  await step('Make it', () =>
    makePortal({ folder: portal, legacy, registry, log }),
  );
  for (const block of blocksFor(legacy)) {
    const [line] = block.code.split('\n');
    await step(block.file ?? line.slice(0, 60), () =>
      follow(block, { folder: portal, log }),
    );
  }
  writeTutorialModel(portal);
  await withStarted({ portal, log }, async url => {
    const key = await step('Ask for help', () => walk({ url, folder }));
    console.log(`${key} is logged`);
  });
}

/** What a reader of the README does for their front-end system. */
function blocksFor(legacy) {
  const readme = readProjectFile('README.md');
  const all = codeBlocksOf(readme, 'Add it to your portal');
  const old = codeBlocksOf(readme, 'On the old front-end system');
  return legacy ? all : all.slice(0, all.length - old.length);
}

/** Starts the portal as its engineers do, and ends it afterwards. */
async function withStarted({ portal, log }, use) {
  const port = Number(process.env.PORT ?? PORT);
  const url = `http://localhost:${port}`;
  const backend = `http://localhost:${port + 1}`;
  await requireFreePort(new URL(url), 'PORT', 'yarn test:install');
  const ended = new AbortController();
  const env = portOverrides({
    PORT: String(port),
    BACKEND_PORT: String(port + 1),
  });
  const running = runTool('yarn', ['start'], {
    cwd: portal,
    log,
    env: { ...env, BROWSER: 'none' },
    signal: ended.signal,
  });
  try {
    await step('Start it', () =>
      Promise.race([
        allAnswer([url, `${backend}/.backstage/health/v1/readiness`]),
        running.then(() => fail(`The portal ended; see ${log}`)),
        timeout(START_TIMEOUT_MS, `The portal did not answer; see ${log}`),
      ]),
    );
    await use(url);
  } finally {
    ended.abort();
    await running;
  }
}

async function timeout(ms, message) {
  await new Promise(resolve => setTimeout(resolve, ms).unref());
  fail(message);
}

function fail(message) {
  throw new Problem(message);
}

async function step(title, perform) {
  const start = Date.now();
  const result = await perform();
  console.log(`${Math.round((Date.now() - start) / 1000)} s  ${title}`);
  return result;
}
