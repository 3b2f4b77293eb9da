import { ServiceUnavailableError } from '@backstage/errors';
import type {
  PublishedChange,
  SourceChange,
  SourceFile,
  SourceFolder,
  SourcePublisher,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { ChangedFileError } from './ChangedFileError';
import { pathIn } from './folderPaths';
import { type GitPerson, GitWorkTree } from './GitWorkTree';
import { writeFiles } from './writeFiles';

/** Settings of the local publisher: `supportDesk.publishing.local`. */
export interface LocalPublishing {
  enabled: boolean;
  /** Whether a change is committed where the folder is in a git work tree. */
  commit: boolean;
  /** Default: whoever git says. */
  committer?: GitPerson;
}

/** Writes to directories on the disk of the back end, and commits where they are in a git work tree. */
export class LocalDirectoryPublisher implements SourcePublisher {
  readonly id = 'local';
  readonly title = 'Local directory';
  readonly proposes = false;
  readonly #settings: LocalPublishing;
  /** The last change of each folder; the next one waits for it. */
  readonly #changes = new Map<string, Promise<unknown>>();

  constructor(settings: LocalPublishing) {
    this.#settings = settings;
  }

  handles({ type }: SourceFolder): boolean {
    return type === 'dir' && this.#settings.enabled;
  }

  async list({ target }: SourceFolder, below: string): Promise<string[]> {
    const entries = await readdir(
      below === '' ? target : pathIn(target, below),
      {
        recursive: true,
        withFileTypes: true,
      },
    ).catch(noneIfMissing);
    return (entries ?? [])
      .filter(it => it.isFile())
      .map(it => join(it.parentPath, it.name).slice(target.length + 1))
      .map(it => it.replaceAll('\\', '/'))
      .filter(path => !path.split('/').some(it => it.startsWith('.')))
      .sort();
  }

  async read(
    { target }: SourceFolder,
    path: string,
  ): Promise<SourceFile | undefined> {
    const content = await readFile(pathIn(target, path)).catch(noneIfMissing);
    return content && { content, revision: revisionOf(content) };
  }

  async changedAt(
    { target }: SourceFolder,
    path: string,
  ): Promise<Date | undefined> {
    const file = await stat(pathIn(target, path)).catch(noneIfMissing);
    if (!file) return undefined;
    const tree = await GitWorkTree.of(target);
    return (await tree?.committedAt(path)) ?? file.mtime;
  }

  async publish(
    folder: SourceFolder,
    change: SourceChange,
  ): Promise<PublishedChange> {
    const { target } = folder;
    const before = this.#changes.get(target) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(() => this.#write(folder, change));
    this.#changes.set(target, turn);
    try {
      return await turn;
    } finally {
      if (this.#changes.get(target) === turn) this.#changes.delete(target);
    }
  }

  async #write(
    folder: SourceFolder,
    change: SourceChange,
  ): Promise<PublishedChange> {
    const files = await Promise.all(
      change.files.map(async ({ path, content, base }) => {
        const stored = await this.read(folder, path);
        if (stored?.revision !== base) throw new ChangedFileError(path, stored);
        const target = pathIn(folder.target, path);
        return { target, content, previous: stored?.content };
      }),
    );
    try {
      await writeFiles(files);
    } catch (error) {
      throw new ServiceUnavailableError(
        `The folder cannot be written to; nothing was changed: ${error}`,
      );
    }
    return { state: 'published', ...(await this.#commit(folder, change)) };
  }

  async #commit({ target }: SourceFolder, change: SourceChange) {
    const tree = this.#settings.commit && (await GitWorkTree.of(target));
    if (!tree) return {};
    const { title, description, author, files } = change;
    const commit = await tree.commit(
      files.map(it => posix.normalize(it.path)),
      {
        message: [title, description].filter(Boolean).join('\n\n'),
        author,
        committer: this.#settings.committer,
      },
    );
    return 'refused' in commit
      ? { notice: `Written, but not committed: ${commit.refused}` }
      : commit;
  }
}

function revisionOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A folder is no file either. */
function noneIfMissing(error: NodeJS.ErrnoException): undefined {
  if (['ENOENT', 'EISDIR'].includes(error.code ?? '')) return undefined;
  throw error;
}
