import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import fs from 'fs-extra';
import path from 'node:path';
import { isConfigFile } from './config';

/** The files of a docs folder, relative to it, with `/` between the parts. */
export interface DocsFiles {
  /** Markdown files in the order of MkDocs: index first, files before folders. */
  pages: string[];
  /** Everything else: images, downloads. */
  assets: string[];
}

// Of two files for the same address the first is published.
const RANKS = [/^index\.md$/i, /^readme\.md$/i, /./];
const rank = (name: string) => RANKS.findIndex(pattern => pattern.test(name));

const compare = (a: string, b: string) =>
  rank(a) - rank(b) || Number(a > b) - Number(a < b);

/**
 * Lists what is in the docs folder. Names that start with a dot are left out.
 *
 * @param inputDir - absolute path of the source folder, which no link may leave
 * @param docsDir - the docs folder, relative to inputDir
 * @throws InputError when the folder does not exist
 * @throws NotAllowedError when docsDir or a symbolic link leaves inputDir
 */
export async function listDocsFiles(
  inputDir: string,
  docsDir: string,
): Promise<DocsFiles> {
  const root = path.resolve(inputDir, docsDir);
  if (!isChildPath(inputDir, root)) {
    throw new NotAllowedError(
      `docs_dir "${docsDir}" leaves the source folder; use a relative path inside of it`,
    );
  }
  if (!(await fs.pathExists(root))) {
    throw new InputError(
      `docs_dir "${docsDir}" does not exist; create this folder or name another one as docs_dir in mkdocs.yml`,
    );
  }
  const files: DocsFiles = { pages: [], assets: [] };

  async function walk(folder: string, openFolders: string[]) {
    const real = await fs.realpath(path.join(root, folder));
    // A link to a folder above would be followed for ever.
    if (openFolders.includes(real)) {
      return;
    }
    const entries = await fs.readdir(real, { withFileTypes: true });
    const names = entries.map(entry => entry.name);
    const folders: string[] = [];
    for (const name of names.filter(n => !n.startsWith('.')).sort(compare)) {
      const relative = path.posix.join(folder, name);
      const absolute = path.join(root, relative);
      if (!isChildPath(inputDir, absolute)) {
        throw new NotAllowedError(
          `${docsDir}/${relative} is a link that leaves the source folder; only files inside of it are published`,
        );
      }
      if (!(await fs.pathExists(absolute))) {
        continue; // a link to a file that is gone
      }
      if ((await fs.stat(absolute)).isDirectory()) {
        folders.push(relative);
      } else if (/\.md$/i.test(name)) {
        files.pages.push(relative);
      } else if (folder || !isConfigFile(name)) {
        files.assets.push(relative);
      }
    }
    for (const child of folders) {
      await walk(child, [...openFolders, real]);
    }
  }

  await walk('', []);
  return files;
}
