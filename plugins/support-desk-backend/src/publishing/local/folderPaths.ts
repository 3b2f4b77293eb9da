import { isChildPath } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { resolve } from 'node:path';

/**
 * Where a file of a folder is on the disk.
 *
 * @param path - below the folder, with slashes
 * @throws NotAllowedError where it leaves the folder, by its name or by a symbolic link, and for hidden files
 */
export function pathIn(folder: string, path: string): string {
  const parts = path.split('/');
  const target = resolve(folder, path);
  if (
    parts.some(it => it === '' || it.startsWith('.') || /[\\\0]/.test(it)) ||
    !isInside(folder, target)
  ) {
    throw new NotAllowedError(
      `path: '${path}' is not a file inside of the folder; allowed are paths below it, without hidden parts and links that leave it`,
    );
  }
  return target;
}

function isInside(folder: string, target: string): boolean {
  try {
    return isChildPath(folder, target);
  } catch (error) {
    // Below a file there is nothing.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
