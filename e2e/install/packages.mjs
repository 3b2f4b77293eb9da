import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../scripts/lib/problem.mjs';
import { projectDir } from '../../scripts/lib/project.mjs';
import { runTool } from '../../scripts/lib/tools.mjs';

/** What nobody needs who installs a package. */
const NOT_DELIVERED = /(^|\/)(src|__testUtils__|node_modules)\/|\.test\./;

/**
 * Builds and packs every package that is published, as `npm publish` would.
 *
 * @param {string} folder where the tarballs go
 * @param {string} log
 * @throws Problem when a package cannot be built or packed
 */
export async function packAll(folder, log) {
  // Declarations come from the compiler's output; what it has to say about them is the business of the type check.
  await runTool('tsc', ['--pretty', 'false'], { log });
  await required('backstage-cli', ['repo', 'build'], log);
  for (const { path, manifest } of publishedPackages()) {
    const file = `${manifest.name.replace('@', '').replace('/', '-')}.tgz`;
    await required(
      'yarn',
      ['--cwd', path, 'pack', '--out', join(folder, file)],
      log,
    );
  }
}

export function publishedPackages() {
  const plugins = join(projectDir, 'plugins');
  return readdirSync(plugins)
    .map(name => join(plugins, name))
    .map(path => ({ path, manifest: readJson(join(path, 'package.json')) }))
    .filter(({ manifest }) => !manifest.private);
}

/**
 * Looks into a tarball: it holds what its manifest points at, and nothing that belongs in the repository only.
 *
 * @param {string} path
 * @returns its `package.json`
 * @throws Problem that names what is there too much or missing
 */
export function checkedManifest(path) {
  const files = tar(['tzf', path])
    .split('\n')
    .filter(Boolean)
    .map(file => file.replace(/^package\//, ''));
  const manifest = JSON.parse(tar(['xzOf', path, 'package/package.json']));
  const tooMuch = files.filter(file => NOT_DELIVERED.test(file));
  if (tooMuch.length > 0) {
    throw new Problem(
      `${manifest.name} delivers what it should not: ${tooMuch.join(', ')}`,
    );
  }
  const missing = targetsOf(manifest).filter(target => !files.includes(target));
  if (missing.length > 0) {
    throw new Problem(
      `${manifest.name} points at what it does not deliver: ${missing.join(
        ', ',
      )}`,
    );
  }
  const linked = Object.entries(manifest.dependencies ?? {}).filter(
    ([, range]) => range.startsWith('workspace:'),
  );
  if (linked.length > 0) {
    throw new Problem(
      `${manifest.name} depends on this workspace: ${linked.join(', ')}`,
    );
  }
  return manifest;
}

/** The files that the manifest names: entry points, their types and the configuration schema; and those that every package has. */
function targetsOf({ main, types, module, exports = {}, configSchema, bin }) {
  const named = [main, types, module, configSchema, 'README.md', 'LICENSE'];
  const strings = [...named, ...leaves(exports), ...leaves(bin ?? {})];
  return (
    strings
      // The condition `backstage` names what the entry point is, not a file.
      .filter(it => typeof it === 'string' && !it.startsWith('@backstage/'))
      .map(it => it.replace(/^\.\//, ''))
  );
}

function leaves(value) {
  return typeof value === 'string'
    ? [value]
    : Object.values(value).flatMap(leaves);
}

function tar(args) {
  return execFileSync('tar', args, { encoding: 'utf8' });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Runs a command whose failure ends everything. */
export async function required(command, args, log, options = {}) {
  if ((await runTool(command, args, { log, ...options })) !== 0) {
    throw new Problem(`${command} ${args.join(' ')} failed; see ${log}`);
  }
}
