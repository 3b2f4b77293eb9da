import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConflictError } from '@backstage/errors';
import git from 'isomorphic-git';
import { writeFiles, type FileToWrite } from './files';
import { LostRaceError, type GitRemote } from './GitRemote';

const ATTEMPTS = 3;

/** Somebody in a commit. */
export interface Person {
  name: string;
  email: string;
}

/** One commit on a branch of its own. */
export interface BranchProposal {
  branch: string;
  /** The branch that it starts from. */
  base: string;
  files: FileToWrite[];
  message: string;
  author: Person;
  /** Tells our commits from those of others. */
  committer: Person;
}

/**
 * Makes a branch that is one commit ahead of its base, and pushes it. A branch that is there already is made anew, so that it can always be
 * merged; unless others have added to it.
 *
 * @returns the commit, and whether it is ahead of the base at all
 * @throws ConflictError that names the files that changed, or the branch to which others have added
 */
export async function proposeBranch(
  remote: GitRemote,
  proposal: BranchProposal,
): Promise<{ revision: string; ahead: boolean }> {
  for (let attempt = 1; ; attempt++) {
    const gitdir = await fs.promises.mkdtemp(join(tmpdir(), 'support-desk-'));
    try {
      await remote.init(gitdir);
      return await proposeOnce(remote, gitdir, proposal);
    } catch (error) {
      if (!(error instanceof LostRaceError) || attempt === ATTEMPTS)
        throw error;
    } finally {
      await fs.promises.rm(gitdir, { recursive: true, force: true });
    }
  }
}

async function proposeOnce(
  remote: GitRemote,
  gitdir: string,
  { branch, base, files, message, author, committer }: BranchProposal,
): Promise<{ revision: string; ahead: boolean }> {
  const { heads } = await remote.branches();
  const parent = await remote.fetch(gitdir, base);
  const before = (await git.readCommit({ fs, gitdir, oid: parent })).commit
    .tree;
  const tree = await writeFiles(gitdir, before, files);
  if (tree === before) return { revision: parent, ahead: false };

  const seen = heads.get(branch);
  if (seen) {
    const oid = await remote.fetch(gitdir, branch, parent);
    const { commit } = await git.readCommit({ fs, gitdir, oid });
    if (commit.committer.email !== committer.email) {
      throw new ConflictError(
        `${branch}: others have added to this branch; it has to be merged or deleted first`,
      );
    }
    const isSame =
      commit.tree === tree &&
      commit.parent[0] === parent &&
      commit.message.trim() === message;
    if (isSame) return { revision: oid, ahead: true };
  }
  const oid = await git.commit({
    fs,
    gitdir,
    noUpdateBranch: true,
    parent: [parent],
    tree,
    message,
    author,
    committer,
  });
  await remote.push(gitdir, { oid, branch, base }, seen);
  return { revision: oid, ahead: true };
}
