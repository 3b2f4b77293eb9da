import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Somebody waits for the answer; a signature that asks for a password never comes. */
const TIMEOUT_MS = 20_000;

/** Who writes and who commits. */
export interface GitPerson {
  name: string;
  email?: string;
}

/** What became of a commit. */
export type GitCommit = { revision: string } | { refused: string };

/** The git work tree in which a folder lies. */
export class GitWorkTree {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns undefined where a folder is in none, or git is not installed */
  static async of(folder: string): Promise<GitWorkTree | undefined> {
    const tree = new GitWorkTree(folder);
    const inside = await tree
      .#git(['rev-parse', '--is-inside-work-tree'])
      .catch(() => '');
    return inside.trim() === 'true' ? tree : undefined;
  }

  /**
   * Commits some files, and nothing else that is changed or staged.
   *
   * @param paths - below the folder
   * @returns the commit; where git refuses, its words, and nothing is staged
   */
  async commit(
    paths: string[],
    options: { message: string; author: GitPerson; committer?: GitPerson },
  ): Promise<GitCommit> {
    const { message, author, committer } = options;
    try {
      await this.#git(['add', '--intent-to-add', '--', ...paths]);
      await this.#git(
        [
          'commit',
          '--quiet',
          '--cleanup=whitespace',
          `--author=${identOf(author)}`,
          `--message=${message}`,
          '--only',
          '--',
          ...paths,
        ],
        committer && {
          GIT_COMMITTER_NAME: committer.name,
          GIT_COMMITTER_EMAIL: committer.email ?? '',
        },
      );
      return { revision: (await this.#git(['rev-parse', 'HEAD'])).trim() };
    } catch (error) {
      await this.#git(['reset', '--quiet', '--', ...paths]).catch(() => {});
      return { refused: wordsOf(error) };
    }
  }

  /** When a file was committed last; undefined for one that never was, or is changed since. */
  async committedAt(path: string): Promise<Date | undefined> {
    const changed = await this.#git(['status', '--porcelain', '--', path]);
    if (changed.trim()) return undefined;
    const at = await this.#git(['log', '-1', '--format=%cI', '--', path]);
    return at.trim() ? new Date(at.trim()) : undefined;
  }

  async #git(args: string[], env: Record<string, string> = {}) {
    const { stdout } = await run('git', ['--literal-pathspecs', ...args], {
      cwd: this.#folder,
      timeout: TIMEOUT_MS,
      env: { ...process.env, ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
    return stdout;
  }
}

function identOf({ name, email = '' }: GitPerson): string {
  const plain = (text: string) => text.replace(/[<>\p{Cc}]/gu, ' ').trim();
  return `${plain(name) || 'Unknown'} <${plain(email)}>`;
}

function wordsOf(error: unknown): string {
  const { stderr, stdout, message } = error as {
    stderr?: string;
    stdout?: string;
    message: string;
  };
  return [stderr, stdout, message].find(it => it?.trim())!.trim();
}
