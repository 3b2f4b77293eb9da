import { join } from 'node:path';
import { countFailure, countTap } from '../lib/counts.mjs';
import { readReport, withTemporaryFolder } from '../lib/reports.mjs';
import { runTool } from '../lib/tools.mjs';

export const title = 'Two replicas on one PostgreSQL';

export async function runStage() {
  return withTemporaryFolder(async folder => {
    const output = join(folder, 'replicas.tap');
    await runTool('node', [
      '--import',
      'tsx',
      '--test',
      // What a failed test has left open does not keep it from ending.
      '--test-force-exit',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${output}`,
      'e2e/replicas/*.test.ts',
    ]);
    const text = await readReport(output);
    return text
      ? countTap(text)
      : countFailure('The replicas ended without a report.');
  });
}
