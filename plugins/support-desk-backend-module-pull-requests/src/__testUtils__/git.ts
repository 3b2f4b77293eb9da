import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A bare repository on this machine, worked on by Git itself. */
export class BareRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'bare-'));
  readonly path: string;

  /** @param name - below the root: `acme/housing` */
  constructor(name: string, files: Record<string, string>) {
    this.path = join(this.root, `${name}.git`);
    execFileSync('git', [
      'init',
      '--quiet',
      '--bare',
      '--initial-branch=main',
      this.path,
    ]);
    this.run('config', 'http.receivepack', 'true');
    this.commit('main', files);
  }

  /** Commits files to a branch as somebody else would; `120000`: symbolic links. */
  commit(branch: string, files: Record<string, string>, mode = '100644') {
    const ref = `refs/heads/${branch}`;
    const from = this.head(branch);
    const lines = [
      `commit ${ref}`,
      'committer Rory Baird <rory@example.com> 1741363200 +0000',
      'data 6',
      'Change',
      ...(from ? [`from ${from}`] : []),
      ...Object.entries(files).flatMap(([path, content]) => [
        `M ${mode} inline ${path}`,
        `data ${Buffer.byteLength(content)}`,
        content,
      ]),
      '',
    ];
    execFileSync('git', ['fast-import', '--quiet'], {
      cwd: this.path,
      input: lines.join('\n'),
    });
    return this.head(branch)!;
  }

  run(...args: string[]): string {
    return this.bytes(...args)
      .toString('utf8')
      .trim();
  }

  bytes(...args: string[]): Buffer {
    return execFileSync('git', args, { cwd: this.path, stdio: 'pipe' });
  }

  head(branch: string): string | undefined {
    return (
      this.run(
        'for-each-ref',
        '--format=%(objectname)',
        `refs/heads/${branch}`,
      ) || undefined
    );
  }

  branches(): string[] {
    return this.run('for-each-ref', '--format=%(refname:short)', 'refs/heads')
      .split('\n')
      .filter(it => it !== '');
  }

  /** A file of a branch; undefined where there is none. */
  file(branch: string, path: string): Buffer | undefined {
    try {
      return this.bytes('show', `${branch}:${path}`);
    } catch {
      return undefined;
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
