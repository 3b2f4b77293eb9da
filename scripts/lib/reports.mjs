import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Calls `use` with the path of a folder that is gone afterwards.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withTemporaryFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'support-desk-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A signal ends the process without a look at "finally".
  process.once('exit', remove);
  try {
    return await use(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** The text of a report, or nothing when the tool ended before it wrote one. */
export function readReport(path) {
  return readFile(path, 'utf8').catch(() => undefined);
}
