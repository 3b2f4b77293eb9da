import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** Where the scripts remember things between two runs. */
export const stateDir = join(projectDir, '.cache', 'support-desk');

export function readProjectFile(path) {
  return readFileSync(join(projectDir, path), 'utf8');
}

export function readManifest() {
  return JSON.parse(readProjectFile('package.json'));
}

/** The Yarn release that the repository carries, as `.yarnrc.yml` names it. */
export function yarnRelease() {
  const [, path] = readProjectFile('.yarnrc.yml').match(/^yarnPath:\s*(\S+)/m);
  return join(projectDir, path);
}
