import { findChromium } from '../lib/chromium.mjs';
import { runTool } from '../lib/tools.mjs';

/** Takes the pictures of `docs/images`; arguments are Playwright's: `-g ticket` takes some. */
export default async function screenshots(args) {
  return runTool(
    'playwright',
    ['test', '--project=screenshots', '--reporter=list', ...args],
    { env: { CHROMIUM_PATH: findChromium(process.env) } },
  );
}
