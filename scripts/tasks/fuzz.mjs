import { withPostgres } from '../lib/postgres.mjs';
import { Problem } from '../lib/problem.mjs';
import { JEST, runTool } from '../lib/tools.mjs';

const TEST = 'plugins/support-desk-backend/src/fuzz/fuzz.test.ts';

/** How the test is told what to do. */
const OPTIONS = {
  '--runs': 'FUZZ_RUNS',
  '--seed': 'FUZZ_SEED',
  '--engine': 'FUZZ_ENGINE',
};

/** Sends every endpoint of the API what nobody meant: 10,000 requests on each database, unless told otherwise. */
export default async function fuzz(args) {
  const given = { FUZZ_RUNS: '10000' };
  for (const arg of args) {
    const [option, value] = arg.split('=');
    if (!OPTIONS[option] || !value) {
      throw new Problem(
        `"${arg}" is not known; allowed are --runs=1000, --seed=42 and --engine=SQLITE_3 or POSTGRES_18.`,
      );
    }
    given[OPTIONS[option]] = value;
  }
  return withPostgres(env =>
    runTool(
      'backstage-cli',
      [...JEST, '--watch=false', '--maxWorkers=1', TEST],
      {
        env: { ...env, ...given },
        interactive: true,
      },
    ),
  );
}
