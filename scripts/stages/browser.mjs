import { join } from 'node:path';
import { findChromium } from '../lib/chromium.mjs';
import { countFailure, countPlaywright } from '../lib/counts.mjs';
import { readReport, withTemporaryFolder } from '../lib/reports.mjs';
import { runTool } from '../lib/tools.mjs';

export const title = 'Browser tests';

export async function runStage() {
  const chromium = findChromium(process.env);
  return withTemporaryFolder(async folder => {
    const output = join(folder, 'playwright.json');
    await runTool(
      'playwright',
      ['test', '--project=journeys', '--reporter=list,json'],
      {
        env: {
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_FILE: output,
        },
      },
    );
    const text = await readReport(output);
    return text
      ? countPlaywright(JSON.parse(text))
      : countFailure('Playwright ended without a report.');
  });
}
