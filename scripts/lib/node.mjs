import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { projectDir, readManifest, stateDir } from './project.mjs';

const rememberedPath = join(stateDir, 'node-path');

/**
 * The major versions that an `engines` range of the form `22 || 24` allows.
 *
 * @param {string} range
 * @returns {number[]} newest first
 */
export function majorVersions(range) {
  return range
    .split('||')
    .map(part => Number.parseInt(part.replace(/^\D+/, ''), 10))
    .sort((a, b) => b - a);
}

/**
 * The path of a Node.js that `engines` allows: the one that runs this, or one
 * fetched through the npm package `node`, whose path is remembered.
 *
 * @throws Problem when none can be had
 */
export function findNode() {
  const majors = majorVersions(readManifest().engines.node);
  if (majors.includes(Number.parseInt(process.versions.node, 10))) {
    return process.execPath;
  }
  const remembered = readRemembered();
  if (remembered && majors.includes(majorOf(remembered))) {
    return remembered;
  }
  const fetched = fetchNode(majors[0]);
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(rememberedPath, fetched);
  return fetched;
}

function readRemembered() {
  try {
    return readFileSync(rememberedPath, 'utf8');
  } catch {
    return undefined;
  }
}

function majorOf(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], {
    encoding: 'utf8',
  });
  return Number.parseInt(stdout ?? '', 10);
}

function fetchNode(major) {
  console.log(
    `Node.js ${process.versions.node} is installed; Support Desk needs ${major}. Fetching it through the npm package "node" …`,
  );
  const { stdout, status } = spawnSync(
    'npx',
    [
      '--yes',
      `--package=node@${major}`,
      '--',
      'node',
      '-p',
      'process.execPath',
    ],
    {
      cwd: projectDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const path = stdout?.trim().split('\n').pop();
  if (status !== 0 || !path || majorOf(path) !== major) {
    throw new Problem(
      `Node.js ${major} could not be fetched with npx. Check that npm reaches its registry, or install Node.js ${major} yourself, then run the command again.`,
    );
  }
  return path;
}
