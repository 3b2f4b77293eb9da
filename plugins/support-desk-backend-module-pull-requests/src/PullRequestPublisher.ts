import { posix } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type {
  PublishedChange,
  SourceChange,
  SourceFile,
  SourceFolder,
  SourcePublisher,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { revisionOf } from './git/files';
import { GitRemote } from './git/GitRemote';
import { proposeBranch, type Person } from './git/proposeBranch';
import {
  type Connection,
  type Host,
  type Proposal,
  type ReviewRequests,
  type SourceLocation,
  repositoryUrl,
  urlAt,
} from './hosts';
import { pathBelow } from './paths';

/** Proposes changes of folders on one kind of host: a branch with one commit for each change, and a request to merge it. */
export class PullRequestPublisher implements SourcePublisher {
  readonly id: string;
  readonly title: string;
  readonly proposes = true;
  readonly #host: Host;
  readonly #reader: UrlReaderService;
  readonly #committer: Person;

  /** @param committer - of all commits; the author is who wrote the change */
  constructor(host: Host, reader: UrlReaderService, committer: Person) {
    this.id = host.id;
    this.title = host.title;
    this.#host = host;
    this.#reader = reader;
    this.#committer = committer;
  }

  branchOf(id: string): string {
    return `support-desk/${id}`;
  }

  handles({ type, target }: SourceFolder): boolean {
    if (type !== 'url') return false;
    try {
      return this.#host.locate(target) !== undefined;
    } catch {
      return false;
    }
  }

  async list(folder: SourceFolder, below: string): Promise<string[]> {
    const location = this.#locate(folder);
    const path = posix.join('.', below, '.');
    const at =
      path === '.' ? location.folder : pathBelow(location.folder, path);
    const url = await this.#urlOf(location, at, 'tree');
    const tree = await this.#read(location, () => this.#reader.readTree(url));
    const files = (await tree?.files()) ?? [];
    return files
      .map(file => posix.join(path, file.path))
      .filter(it => !it.split('/').some(name => name.startsWith('.')))
      .sort();
  }

  async read(
    folder: SourceFolder,
    path: string,
  ): Promise<SourceFile | undefined> {
    const location = this.#locate(folder);
    const at = pathBelow(location.folder, path);
    const url = await this.#urlOf(location, at, 'blob');
    const content = await this.#read(location, async () =>
      (await this.#reader.readUrl(url)).buffer(),
    );
    return content && { content, revision: await revisionOf(content) };
  }

  async publish(
    folder: SourceFolder,
    change: SourceChange,
  ): Promise<PublishedChange> {
    const location = this.#locate(folder);
    const files = change.files.map(file => ({
      ...file,
      path: pathBelow(location.folder, file.path),
    }));
    if (!/^[a-z0-9]+(-+[a-z0-9]+)*$/.test(change.id)) {
      throw new InputError(
        `id: '${change.id}' has to be of lower-case letters, digits and dashes`,
      );
    }
    const { authorization, requests } = await this.#host.connect(location);
    const remote = this.#remote(location, { authorization });
    const proposal = {
      branch: this.branchOf(change.id),
      base: await baseOf(location, remote),
      title: inOneLine(change.title),
      description: change.description ?? '',
    };
    const { name, email = this.#committer.email } = change.author;
    const { revision, ahead } = await proposeBranch(remote, {
      ...proposal,
      files,
      message: [proposal.title, proposal.description].join('\n\n').trim(),
      author: { name: identity(name), email: identity(email) },
      committer: this.#committer,
    });
    if (!ahead) return { state: 'published', revision };
    return { state: 'proposed', revision, url: await ask(requests, proposal) };
  }

  #locate({ target }: SourceFolder): SourceLocation {
    const location = this.#host.locate(target);
    if (location) return location;
    throw new InputError(`${target}: ${this.#host.setting} has no such host`);
  }

  #remote(
    location: SourceLocation,
    { authorization }: Pick<Connection, 'authorization'>,
  ): GitRemote {
    const url = `${repositoryUrl(location)}.git`;
    const { host, repository } = location;
    const { setting } = this.#host;
    return new GitRemote(url, authorization, { host, repository, setting });
  }

  async #urlOf(
    location: SourceLocation,
    path: string,
    kind: 'tree' | 'blob',
  ): Promise<string> {
    let { branch } = location;
    if (!branch) {
      const connection = await this.#host.connect(location);
      branch = await baseOf(location, this.#remote(location, connection));
    }
    return urlAt(location, this.#host.views[kind], branch, path);
  }

  async #read<T>(
    { host }: SourceLocation,
    read: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw new ServiceUnavailableError(
        `${host} cannot be read: ${(error as Error).message}`,
      );
    }
  }
}

/** The branch to which changes are proposed: the one that the folder names, else the default one. */
async function baseOf(
  { branch, host, repository }: SourceLocation,
  remote: GitRemote,
): Promise<string> {
  const branches = await remote.branches();
  const base = branch ?? branches.default;
  if (base && branches.heads.has(base)) return base;
  throw new InputError(
    `${repository} on ${host}: ${
      base ?? 'HEAD'
    } is no branch; has to be one of ${[...branches.heads.keys()].join(', ')}`,
  );
}

/** Opens a request, or brings the one that is open up to date. */
async function ask(
  requests: ReviewRequests,
  proposal: Proposal,
): Promise<string> {
  const update = async () => {
    const open = await requests.find(proposal);
    if (open) await requests.update(open.number, proposal);
    return open?.url;
  };
  const updated = await update();
  if (updated) return updated;
  try {
    return await requests.create(proposal);
  } catch (error) {
    // Another publication of the same change may have opened it in between.
    const opened = error instanceof ConflictError && (await update());
    if (opened) return opened;
    throw error;
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Names are lines of a commit, which say where they end by these characters. */
function identity(text: string): string {
  return text.replace(/[<>\p{Cc}]/gu, ' ').trim();
}
