import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * The path of the Chromium that the browser tests use: `CHROMIUM_PATH`, or the
 * first of the usual names on the PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 * @throws Problem that says how to get one
 */
export function findChromium(env) {
  const candidates = env.CHROMIUM_PATH
    ? [env.CHROMIUM_PATH]
    : NAMES.flatMap(name =>
        (env.PATH ?? '').split(delimiter).map(folder => join(folder, name)),
      );
  const found = candidates.find(isExecutable);
  if (!found) {
    throw new Problem(
      `${
        env.CHROMIUM_PATH
          ? `CHROMIUM_PATH is "${env.CHROMIUM_PATH}", which cannot be run`
          : 'No Chromium was found on the PATH'
      }. Install it (Debian and Ubuntu: apt-get install chromium), ` +
        'set CHROMIUM_PATH to one that you have, or leave the browser tests out with npm test -- --no-browser.',
    );
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
