import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/**
 * Calls `use` with a folder that has the code of a revision and its own dependencies. Those of here would find the code of here: Backstage
 * looks for the migrations of a plugin from its own folder.
 */
export async function withCodeOf<T>(
  revision: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'support-desk-earlier-'));
  try {
    const archive = join(folder, 'code.tar');
    execFileSync('git', ['archive', '--output', archive, revision], {
      cwd: ROOT,
    });
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    execFileSync('yarn', ['install', '--immutable'], { cwd: folder });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
