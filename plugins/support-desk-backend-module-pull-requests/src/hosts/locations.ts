import { InputError } from '@backstage/errors';

/** A folder of a repository. */
export interface SourceLocation {
  /** `github.com`. */
  host: string;
  /** `https://github.com`; with the path under which the host lives, if any. */
  baseUrl: string;
  /** `acme/housing`; on GitLab with all groups. */
  repository: string;
  /** Absent: the default branch. */
  branch?: string;
  /** Empty: the root. */
  folder: string;
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
const FOLDER = '(?<branch>[^/]+)(?:/(?<folder>.+))?';

/** How the kinds of hosts write a folder, after their base. */
export const LAYOUTS = {
  github: new RegExp(
    `^(?<repository>[^/]+/[^/]+?)(?:\\.git)?(?:/(?:tree|blob)/${FOLDER})?$`,
  ),
  gitlab: new RegExp(
    `^(?<repository>[^/]+(?:/[^/]+)+?)(?:\\.git)?(?:(?:/-)?/(?:tree|blob)/${FOLDER})?$`,
  ),
  gitea: new RegExp(
    `^(?<repository>[^/]+/[^/]+?)(?:\\.git)?(?:/src/branch/${FOLDER})?$`,
  ),
};

/**
 * Takes the address of a folder apart, as Backstage's readers do: the branch is one name without slashes.
 *
 * @param baseUrl - of the host
 * @throws InputError where it is no folder of a branch, or credentials would be sent to it in the open
 */
export function locate(
  target: string,
  baseUrl: string,
  layout: RegExp,
): SourceLocation {
  const base = new URL(baseUrl);
  const { host, pathname } = new URL(target);
  if (base.protocol !== 'https:' && !LOCAL.includes(base.hostname)) {
    throw new InputError(`${baseUrl}: has to be https`);
  }
  const root = base.pathname.replace(/\/+$/, '');
  const { repository, branch, folder } =
    (pathname.startsWith(`${root}/`) &&
      layout.exec(trimmed(pathname.slice(root.length)))?.groups) ||
    {};
  const at = decodeURIComponent(folder ?? '');
  if (!repository || at.split('/').some(it => it === '..' || it === '.')) {
    throw new InputError(
      `${target}: has to be a repository, or a folder of a branch of one`,
    );
  }
  return {
    host,
    baseUrl: base.origin + root,
    repository: decodeURIComponent(repository),
    branch: branch && decodeURIComponent(branch),
    folder: at,
  };
}

/** A branch or a path as a part of an address: `docs/user%20guide`. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The address of a repository for people. */
export function repositoryUrl({ baseUrl, repository }: SourceLocation): string {
  return `${baseUrl}/${encodePath(repository)}`;
}

/** The address of a folder or a file on a branch, as Backstage's readers take it. @param view - how the host calls that: `tree`, `-/blob` */
export function urlAt(
  location: SourceLocation,
  view: string,
  branch: string,
  path: string,
): string {
  const at = [view, encodeURIComponent(branch), encodePath(path)].join('/');
  return `${repositoryUrl(location)}/${at}`;
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
