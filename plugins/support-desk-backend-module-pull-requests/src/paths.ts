import { NotAllowedError } from '@backstage/errors';

/**
 * A path below a folder of a repository, as Git has it.
 *
 * @throws NotAllowedError where it leaves the folder, cannot be a path in every working copy, or is hidden: pipelines and hooks are
 */
export function pathBelow(folder: string, path: string): string {
  const names = path.split('/');
  const isHidden = names.some(name => name === '' || name.startsWith('.'));
  if (isHidden || /[\\\p{Cc}]/u.test(path)) {
    throw new NotAllowedError(
      `path: '${path}' is not a file inside of the folder; allowed are paths below it with slashes, without hidden parts`,
    );
  }
  return folder === '' ? path : `${folder}/${path}`;
}
