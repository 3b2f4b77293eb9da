import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

/**
 * The stages of `npm test` in rounds; those of a round run side by side. Jest and the browser each take what the machine has: together
 * they are slower than one after the other.
 */
const ROUNDS = [
  ['types', 'lint', 'packages'],
  ['unit'],
  ['replicas'],
  ['browser'],
];

/** Left out unless `--only` names them: they wait for minutes until what a killed replica held is free. */
const ON_REQUEST = ['replicas'];

/** The stages of `npm test`, in the order in which they are told. */
export const STAGES = ROUNDS.flat();

/**
 * What `npm test -- …` asks for.
 *
 * - nothing: every stage but those on request;
 * - `--no-browser`: all but the browser's;
 * - `--only unit,lint`: those stages, in their usual order;
 * - anything else is Jest's: `npm test -- plugins/support-desk-common --watch`.
 *
 * @param {string[]} args
 * @returns {{ rounds: string[][], left: string[] } | { jestArgs: string[] }}
 *   the stages to run, in rounds, and those left out by request, or Jest's arguments
 * @throws Problem for a stage that does not exist
 */
export function planTests(args) {
  const { values, tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      only: { type: 'string', multiple: true },
      'no-browser': { type: 'boolean' },
    },
  });
  const ours = new Set(['only', 'no-browser']);
  if (tokens.some(({ kind, name }) => kind !== 'option' || !ours.has(name))) {
    return { jestArgs: args };
  }

  const only = values.only?.flatMap(value => String(value).split(','));
  const unknown = only?.find(stage => !STAGES.includes(stage));
  if (unknown !== undefined) {
    throw new Problem(
      `--only ${unknown}: there is no such stage; choose from ${STAGES.join(
        ', ',
      )}.`,
    );
  }
  const asked = stage =>
    (only?.includes(stage) ?? !ON_REQUEST.includes(stage)) &&
    !(stage === 'browser' && values['no-browser']);
  const rounds = ROUNDS.map(stages => stages.filter(asked)).filter(
    stages => stages.length > 0,
  );
  if (rounds.length === 0) {
    throw new Problem(
      'Nothing is left to run: --only names the browser stage and --no-browser leaves it out.',
    );
  }
  const left = STAGES.filter(it => !asked(it) && !ON_REQUEST.includes(it));
  return { rounds, left };
}
