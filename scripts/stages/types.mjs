import { countOne } from '../lib/counts.mjs';
import { runTool } from '../lib/tools.mjs';

export const title = 'Type check';

export async function runStage() {
  return countOne((await runTool('tsc', [])) === 0);
}
