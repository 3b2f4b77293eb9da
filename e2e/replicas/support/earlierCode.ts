import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const MIGRATIONS = 'plugins/support-desk-backend/migrations';

/** The last revision whose tables were not those of today. */
export async function revisionBeforeNewestMigration(): Promise<string> {
  const newest = (await readdir(join(ROOT, MIGRATIONS))).sort().at(-1)!;
  const path = `${MIGRATIONS}/${newest}`;
  const added = git('log', '--diff-filter=A', '--format=%H', '--', path);
  // Not committed yet: what is committed is from before.
  return added ? `${added.split('\n')[0]}~1` : 'HEAD';
}

/** Calls `use` with a folder that has the code of a revision, and the dependencies that are installed here. */
export async function withCodeOf<T>(
  revision: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'support-desk-earlier-'));
  try {
    const archive = join(folder, 'code.tar');
    git('archive', '--output', archive, revision);
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    await linkDependencies(
      join(ROOT, 'node_modules'),
      join(folder, 'node_modules'),
    );
    const ofBackend = 'packages/backend/node_modules';
    await cp(join(ROOT, ofBackend), join(folder, ofBackend), {
      recursive: true,
      verbatimSymlinks: true,
    });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Packages of the workspace are linked by relative paths, which lead to the code beside them; all others are those of here. */
async function linkDependencies(from: string, to: string) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [from, to].map(it => join(it, entry.name));
    if (entry.isSymbolicLink()) {
      await cp(source, target, { verbatimSymlinks: true });
    } else if (entry.name.startsWith('@')) {
      await linkDependencies(source, target);
    } else {
      await symlink(source, target);
    }
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}
