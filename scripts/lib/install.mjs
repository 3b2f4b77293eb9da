import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from './problem.mjs';
import { run } from './processes.mjs';
import {
  projectDir,
  readManifest,
  readProjectFile,
  stateDir,
  yarnRelease,
} from './project.mjs';

const stampPath = join(stateDir, 'installed');

/** Installs with the carried Yarn unless what is installed is what the manifests ask for. */
export async function installDependencies() {
  if (isInstalled()) {
    return;
  }
  const release = yarnRelease();
  console.log(
    `Installing dependencies with ${basename(
      release,
      '.cjs',
    )}: two minutes the first time, seconds later …`,
  );
  if ((await run(process.execPath, [release, 'install'])) !== 0) {
    throw new Problem(
      'The dependencies could not be installed; the lines above say why. Check that the npm registry can be reached, then run the command again.',
    );
  }
  mkdirSync(stateDir, { recursive: true });
  // Yarn may have written yarn.lock, so the stamp is of what stands there now.
  writeFileSync(stampPath, manifestsStamp());
}

function isInstalled() {
  return (
    existsSync(join(projectDir, 'node_modules', '.yarn-state.yml')) &&
    existsSync(stampPath) &&
    readFileSync(stampPath, 'utf8') === manifestsStamp()
  );
}

function manifestsStamp() {
  const hash = createHash('sha256');
  const files = ['yarn.lock', '.yarnrc.yml', 'package.json'];
  for (const path of [...files, ...workspaceManifests()]) {
    hash.update(`${path}\n${readProjectFile(path)}\n`);
  }
  return hash.digest('hex');
}

/** `packages/app/package.json` and so on; a pattern is a folder's name and `/*`. */
function workspaceManifests() {
  return readManifest()
    .workspaces.map(pattern => pattern.replace(/\/\*$/, ''))
    .flatMap(folder =>
      readdirSync(join(projectDir, folder)).map(name =>
        join(folder, name, 'package.json'),
      ),
    )
    .filter(path => existsSync(join(projectDir, path)))
    .sort();
}
