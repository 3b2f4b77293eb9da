import { execFile as execFileWithCallback } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Portal } from './portal';

const execFile = promisify(execFileWithCallback);

/** A file that a support model is written in, in the work tree of the demo's organisation. */
export class ModelFile {
  readonly #portal: Portal;
  readonly #model: string;
  readonly #folder: string;
  readonly #name: string;
  readonly #before: string;

  private constructor(
    portal: Portal,
    model: string,
    path: { folder: string; name: string; before: string },
  ) {
    this.#portal = portal;
    this.#model = model;
    this.#folder = path.folder;
    this.#name = path.name;
    this.#before = path.before;
  }

  /**
   * Finds it where the catalog reads the model from, and remembers what it says.
   *
   * @param model - name of the model
   * @param name - of the file, in the folder of the model's own
   */
  static async find(portal: Portal, model: string, name: string) {
    const entity = await portal.get(
      `/api/catalog/entities/by-name/supportmodel/default/${model}`,
    );
    const location: string =
      entity.metadata.annotations['backstage.io/managed-by-location'];
    const folder = dirname(location.replace(/^file:/, ''));
    const before = await readFile(join(folder, name), 'utf8');
    return new ModelFile(portal, model, { folder, name, before });
  }

  read(): Promise<string> {
    return readFile(join(this.#folder, this.#name), 'utf8');
  }

  /** The last commit about it: who made it, why, and how many lines of which files it adds and removes. */
  async lastCommit() {
    const [author, subject, ...numbers] = (
      await this.#git('log', '-1', '--format=%an%n%s', '--numstat')
    )
      .split('\n')
      .filter(Boolean);
    const files = numbers.map(line => {
      const [added, removed, path] = line.split('\t');
      return { path, added: Number(added), removed: Number(removed) };
    });
    return { author, subject, files };
  }

  /** Whether it has changes that are not committed. */
  async isDirty(): Promise<boolean> {
    return (await this.#git('status', '--porcelain')) !== '';
  }

  /** Commits what it said at first, as somebody who works in Git would, and has the catalog read it; nothing where it says that. */
  async putBack(): Promise<void> {
    if ((await this.read()) === this.#before) return;
    await writeFile(join(this.#folder, this.#name), this.#before);
    await this.#git('commit', '--quiet', '-m', 'Put the matrix back');
    await this.#portal.post('/api/catalog/refresh', {
      entityRef: `supportmodel:default/${this.#model}`,
    });
  }

  async #git(command: string, ...args: string[]): Promise<string> {
    const { stdout } = await execFile(
      'git',
      [command, ...args, '--', this.#name],
      { cwd: this.#folder },
    );
    return stdout;
  }
}
