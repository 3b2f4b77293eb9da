import fs from 'node:fs';
import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import git, { Errors, type HttpClient } from 'isomorphic-git';
import { failureOf, reasonOf, type Place } from '../hosts/failures';
import { gitHttp } from './gitHttp';

/** Where we keep what we fetch; pushing looks there for what the remote has already. */
const REMOTE = 'origin';
const NONE = '0'.repeat(40);

/** The branches of a repository. */
export interface Branches {
  default?: string;
  /** The newest commit of each. */
  heads: Map<string, string>;
}

/** Another one has pushed since we looked. */
export class LostRaceError extends ConflictError {
  constructor(branch: string) {
    super(`${branch}: is being changed by others at the same time`);
  }
}

/**
 * A repository on a host, over HTTP.
 *
 * All methods throw ServiceUnavailableError where the host does not answer or does not let us in.
 */
export class GitRemote {
  readonly #remote: {
    http: HttpClient;
    url: string;
    headers: Record<string, string>;
  };
  readonly #place: Place;

  constructor(url: string, authorization: string, place: Place) {
    const headers = { Authorization: authorization };
    this.#remote = { http: gitHttp, url, headers };
    this.#place = place;
  }

  async branches(): Promise<Branches> {
    const refs = await this.#attempt(() =>
      git.listServerRefs({
        ...this.#remote,
        protocolVersion: 1,
        symrefs: true,
      }),
    );
    const heads = refs.filter(({ ref }) => ref.startsWith('refs/heads/'));
    return {
      default: nameOf(refs.find(({ ref }) => ref === 'HEAD')?.target),
      heads: new Map(heads.map(({ ref, oid }) => [nameOf(ref)!, oid])),
    };
  }

  /** Makes an empty repository to fetch into. */
  async init(gitdir: string): Promise<void> {
    const { url } = this.#remote;
    await git.init({ fs, gitdir, bare: true });
    await git.addRemote({ fs, gitdir, remote: REMOTE, url });
  }

  /**
   * Fetches the newest commit of a branch, without the history that led to it.
   *
   * @param have - a commit that is here already: what that has is not sent
   */
  async fetch(gitdir: string, branch: string, have?: string): Promise<string> {
    const ref = `refs/heads/${branch}`;
    // What the client says that it has, is what the branch of this name is on.
    if (have) await git.writeRef({ fs, gitdir, ref, value: have, force: true });
    const { fetchHead } = await this.#attempt(() =>
      git.fetch({
        ...this.#remote,
        fs,
        gitdir,
        remote: REMOTE,
        ref,
        singleBranch: true,
        // Where the parent is what we have, Git leaves out what is the same.
        depth: have ? 2 : 1,
        tags: false,
      }),
    );
    return fetchHead!;
  }

  /**
   * Pushes a commit to a branch, whatever history it had.
   *
   * @param base - the branch on which the commit lies: what that has is not sent
   * @param seen - the commit that the branch was on; absent: there was no such branch
   * @throws LostRaceError where it is on another one
   */
  async push(
    gitdir: string,
    commit: { oid: string; branch: string; base: string },
    seen: string | undefined,
  ): Promise<void> {
    const ref = `refs/heads/${commit.branch}`;
    const repository = { fs, gitdir, force: true };
    await git.writeRef({ ...repository, ref, value: commit.oid });
    await git.writeRef({
      ...repository,
      ref: `refs/remotes/${REMOTE}/HEAD`,
      value: `refs/remotes/${REMOTE}/${commit.base}`,
      symbolic: true,
    });
    await this.#attempt(async () => {
      try {
        await git.push({
          ...this.#remote,
          ...repository,
          remote: REMOTE,
          ref,
          remoteRef: ref,
          // What Git calls a lease.
          onPrePush: ({ remoteRef }) => remoteRef.oid === (seen ?? NONE),
        });
      } catch (error) {
        const lost =
          error instanceof Errors.UserCanceledError ||
          // The remote compares it once more when it takes the commit.
          (error instanceof Errors.GitPushError &&
            (await this.branches()).heads.get(commit.branch) !== seen);
        throw lost ? new LostRaceError(commit.branch) : error;
      }
    });
  }

  async #attempt<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw this.#failureOf(error);
    }
  }

  #failureOf(error: unknown): unknown {
    if (error instanceof LostRaceError) return error;
    if (error instanceof ServiceUnavailableError) return error;
    const { host } = this.#place;
    if (error instanceof Errors.GitPushError) {
      return new ServiceUnavailableError(
        `${host} does not take the branch: ${error.data.prettyDetails.trim()}`,
      );
    }
    if (error instanceof Errors.HttpError) {
      return failureOf(this.#place, { status: error.data.statusCode });
    }
    if ((error as { isIsomorphicGitError?: boolean }).isIsomorphicGitError) {
      return new ServiceUnavailableError(
        `${host} does not speak Git as expected: ${(error as Error).message}`,
      );
    }
    return failureOf(this.#place, { message: reasonOf(error) });
  }
}

function nameOf(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, '');
}
