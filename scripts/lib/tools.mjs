import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './processes.mjs';
import { projectDir, stateDir, yarnRelease } from './project.mjs';

/** Arguments of `backstage-cli` that run Jest as this repository has it. */
export const JEST = ['repo', 'test', '--config', 'jest.config.js'];

const shimDir = join(stateDir, 'bin');

/**
 * An environment whose PATH has this Node.js, the carried Yarn (backstage-cli calls
 * `yarn`) and the binaries of the dependencies, whatever the machine has installed.
 *
 * @param {NodeJS.ProcessEnv} extra
 */
export function toolEnvironment(extra = {}) {
  mkdirSync(shimDir, { recursive: true });
  writeFileSync(
    join(shimDir, 'yarn'),
    `#!/bin/sh\nexec "${process.execPath}" "${yarnRelease()}" "$@"\n`,
    { mode: 0o755 },
  );
  const path = [
    shimDir,
    dirname(process.execPath),
    join(projectDir, 'node_modules', '.bin'),
    process.env.PATH,
  ];
  return { ...process.env, PATH: path.join(delimiter), ...extra };
}

/** Runs a binary of a dependency; see `run`. */
export function runTool(name, args, { env, ...options } = {}) {
  return run(name, args, { ...options, env: toolEnvironment(env) });
}
