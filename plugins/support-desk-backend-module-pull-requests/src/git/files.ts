import fs from 'node:fs';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import git, { type TreeEntry } from 'isomorphic-git';

/** A file to write; its path is that in the repository. */
export interface FileToWrite {
  path: string;
  content: Buffer;
  /** The blob that the writer started from; absent: there must not be such a file yet. */
  base?: string;
}

/** The revision of a file: the hash of its blob, which can be told from the content alone and is the same on every host. */
export async function revisionOf(content: Uint8Array): Promise<string> {
  return (await git.hashBlob({ object: content })).oid;
}

/**
 * Writes files into a copy of a tree. No working copy is checked out: links and hooks of the repository lead nowhere.
 *
 * @returns the new tree
 * @throws ConflictError that names the files that are not what the writer started from
 * @throws NotAllowedError that names one that is not a regular file in regular folders
 */
export async function writeFiles(
  gitdir: string,
  tree: string,
  files: FileToWrite[],
): Promise<string> {
  const stale: string[] = [];
  for (const { path, base } of files) {
    const found = await find(gitdir, tree, path);
    if (found?.oid === base) continue;
    stale.push(`${path}: ${wrong(found, base)}`);
  }
  if (stale.length > 0) throw new ConflictError(stale.join('\n'));

  let written = tree;
  for (const { path, content } of files) {
    // One of the files may lie where another one says that there is a folder.
    await find(gitdir, written, path);
    const blob = await git.writeBlob({ fs, gitdir, blob: content });
    written = await withBlob(gitdir, written, path.split('/'), blob);
  }
  return written;
}

function wrong(found: TreeEntry | undefined, base: string | undefined): string {
  if (!found) return 'is no longer there';
  return base ? 'was changed since it was read' : 'is there already';
}

async function find(
  gitdir: string,
  tree: string,
  path: string,
): Promise<TreeEntry | undefined> {
  const names = path.split('/');
  const last = names.length - 1;
  let entry: TreeEntry | undefined;
  for (const [index, name] of names.entries()) {
    const entries = await entriesOf(gitdir, entry?.oid ?? tree);
    entry = entries.find(it => it.path === name);
    if (!entry) return undefined;
    const regular = index < last ? /^0?40000$/ : /^100/;
    if (!regular.test(entry.mode)) {
      const kind = index < last ? 'folder' : 'file';
      const at = names.slice(0, index + 1).join('/');
      throw new NotAllowedError(`${path}: ${at} is no regular ${kind}`);
    }
  }
  return entry;
}

async function withBlob(
  gitdir: string,
  tree: string | undefined,
  [name, ...rest]: string[],
  blob: string,
): Promise<string> {
  const entries = tree ? await entriesOf(gitdir, tree) : [];
  const old = entries.find(it => it.path === name);
  const entry: TreeEntry =
    rest.length > 0
      ? {
          path: name,
          mode: '040000',
          type: 'tree',
          oid: await withBlob(gitdir, old?.oid, rest, blob),
        }
      : { path: name, mode: old?.mode ?? '100644', type: 'blob', oid: blob };
  const others = entries.filter(it => it !== old);
  return git.writeTree({ fs, gitdir, tree: [...others, entry] });
}

async function entriesOf(gitdir: string, tree: string): Promise<TreeEntry[]> {
  return (await git.readTree({ fs, gitdir, oid: tree })).tree;
}
