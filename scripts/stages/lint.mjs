import { countOne } from '../lib/counts.mjs';
import { runTool } from '../lib/tools.mjs';

export const title = 'Lint';

/** One count: ESLint in the packages, ESLint beside them, and Prettier. */
export async function runStage() {
  const codes = [
    await runTool('backstage-cli', ['repo', 'lint', '--max-warnings', '0']),
    await runTool('yarn', ['lint:root']),
    await runTool('prettier', ['--check', '.']),
  ];
  return countOne(codes.every(code => code === 0));
}
