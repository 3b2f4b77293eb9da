import { countOne } from '../lib/counts.mjs';
import { runTool } from '../lib/tools.mjs';

export const title = 'Packages';

/** One count: metadata as Backstage's command line wants it, and nothing that is unused. */
export async function runStage() {
  const codes = [
    await runTool('backstage-cli', ['repo', 'fix', '--publish', '--check']),
    await runTool('knip', ['--no-config-hints']),
  ];
  return countOne(codes.every(code => code === 0));
}
