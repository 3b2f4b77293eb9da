import { join } from 'node:path';
import {
  checkPostgresRan,
  countFailure,
  countJest,
  countTap,
  sumCounts,
} from '../lib/counts.mjs';
import { withPostgres } from '../lib/postgres.mjs';
import { readReport, withTemporaryFolder } from '../lib/reports.mjs';
import { JEST, runTool } from '../lib/tools.mjs';

export const title = 'Unit and integration tests on SQLite and PostgreSQL';

export async function runStage() {
  return withTemporaryFolder(async folder =>
    sumCounts([await testPackages(folder), await testScripts(folder)]),
  );
}

async function testPackages(folder) {
  const output = join(folder, 'jest.json');
  const args = ['--watch=false', '--json', `--outputFile=${output}`];
  await withPostgres(
    env => runTool('backstage-cli', [...JEST, ...args], { env }),
    { migrations: 'plugins/support-desk-backend/migrations' },
  );
  const text = await readReport(output);
  if (!text) {
    return countFailure('Jest ended without a report.');
  }
  const report = JSON.parse(text);
  return sumCounts([countJest(report), checkPostgresRan(report)]);
}

async function testScripts(folder) {
  const output = join(folder, 'scripts.tap');
  await runTool('node', [
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${output}`,
    'scripts/**/*.test.mjs',
  ]);
  return countTap((await readReport(output)) ?? '');
}
