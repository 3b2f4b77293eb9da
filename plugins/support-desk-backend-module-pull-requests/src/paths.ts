import { NotAllowedError } from '@backstage/errors';

/** What a name in a path must not be: a way up or out, or something of Git's own. */
const FORBIDDEN = /^(?:|\.|\.\.|\.git)$/i;

/**
 * A path below a folder of a repository, as Git has it.
 *
 * @throws NotAllowedError where it leaves the folder, or cannot be a path in every working copy
 */
export function pathBelow(folder: string, path: string): string {
  const names = path.split('/');
  if (/[\\\0]/.test(path) || names.some(name => FORBIDDEN.test(name))) {
    throw new NotAllowedError(
      `${path}: has to be a path below the folder, with slashes and without '.', '..' and '.git'`,
    );
  }
  return folder === '' ? path : `${folder}/${path}`;
}
