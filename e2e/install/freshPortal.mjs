import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../scripts/lib/project.mjs';
import { required } from './packages.mjs';

/** The template of the release of Backstage that `backstage.json` names. */
const CREATE_APP = '@backstage/create-app@0.9.2';
/** Ranges of the template that cannot be resolved everywhere; see "Resolutions" in docs/developer/running.md. */
const NEEDED = [
  'better-sqlite3',
  '@swc/core',
  'unrs-resolver',
  'rollup',
  'got',
];

/**
 * Makes a portal of Backstage's own template, and lets it find our packages in `registry`.
 *
 * @param {{ folder: string, legacy: boolean, registry: string, log: string }} options
 *   `legacy`: for the old front-end system
 */
export async function makePortal({ folder, legacy, registry, log }) {
  const flags = `--skip-install --path ${folder} ${legacy ? '--legacy' : ''}`;
  await required(
    'sh',
    ['-c', `echo fresh-portal | npx --yes ${CREATE_APP} ${flags}`],
    log,
  );
  editJson(join(folder, 'package.json'), manifest => {
    const { resolutions } = readManifest();
    for (const name of NEEDED) manifest.resolutions[name] = resolutions[name];
    // Its binaries come with it; a compiler is not needed.
    manifest.dependenciesMeta = { 'better-sqlite3': { built: false } };
    delete manifest.packageManager;
  });
  rmSync(join(folder, '.yarn'), { recursive: true, force: true });
  writeFileSync(
    join(folder, '.yarnrc.yml'),
    `nodeLinker: node-modules
enableTelemetry: false
enableImmutableInstalls: false
npmMinimalAgeGate: 0
unsafeHttpWhitelist: [localhost]
npmScopes:
  supportdesk: { npmRegistryServer: '${registry}' }
`,
  );
}

function editJson(path, edit) {
  const content = JSON.parse(readFileSync(path, 'utf8'));
  edit(content);
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
