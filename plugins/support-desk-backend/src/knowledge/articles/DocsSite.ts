import type {
  FileChange,
  SourceFile,
  SourceFolder,
  SourcePublisher,
} from '@supportdesk/backstage-plugin-support-desk-node';
import {
  isMapping,
  parseYaml,
  sourcesOfPage,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { posix } from 'node:path';
import { addToNav } from '../../publishing';

const CONFIG_FILES = ['mkdocs.yml', 'mkdocs.yaml'];

/** An article as it goes to its source. */
export interface ArticleFiles {
  /** Below the docs folder. */
  path: string;
  title: string;
  body: string;
  /** Revision of the page that is changed; none: a new page. */
  base?: string;
  /** Beside the article. */
  images: { name: string; content: Buffer }[];
}

/** The sources of the docs of one entity: its docs folder, and mkdocs.yml beside it. */
export class DocsSite {
  readonly folder: SourceFolder;
  readonly publisher: SourcePublisher;
  readonly #config?: SourceFile & { path: string };
  readonly #docsDir: string;

  private constructor(
    folder: SourceFolder,
    publisher: SourcePublisher,
    config?: SourceFile & { path: string },
  ) {
    this.folder = folder;
    this.publisher = publisher;
    this.#config = config;
    this.#docsDir = docsDirOf(config);
  }

  /** Reads what its mkdocs.yml says. @throws InputError where that is not YAML */
  static async open(
    folder: SourceFolder,
    publisher: SourcePublisher,
  ): Promise<DocsSite> {
    for (const path of CONFIG_FILES) {
      const file = await publisher.read(folder, path);
      if (file) return new DocsSite(folder, publisher, { ...file, path });
    }
    return new DocsSite(folder, publisher);
  }

  /** @param path - below the docs folder */
  async read(path: string): Promise<SourceFile | undefined> {
    return this.publisher.read(this.folder, this.#inFolder(path));
  }

  async changedAt(path: string): Promise<Date | undefined> {
    return this.publisher.changedAt?.(this.folder, this.#inFolder(path));
  }

  /** The paths of all files, below the docs folder. */
  async list(): Promise<string[]> {
    const files = await this.publisher.list(this.folder, this.#docsDir);
    return files.map(it => posix.relative(this.#docsDir, it));
  }

  /** The file of a page. @param page - its address within the docs: `faq/` */
  async pathOf(page: string): Promise<string | undefined> {
    return fileOf(page, await this.list());
  }

  /** The files of an article that are not there as they are, in the order in which they are written: nothing names what is not there yet. */
  async changeOf(article: ArticleFiles): Promise<FileChange[]> {
    const { path, title, body, base } = article;
    const folder = posix.dirname(path);
    const files: FileChange[] = [];
    for (const image of article.images) {
      const name = this.#inFolder(posix.join(folder, image.name));
      const there = await this.publisher.read(this.folder, name);
      if (!there?.content.equals(image.content)) {
        const { content } = image;
        files.push({ path: name, content, base: there?.revision });
      }
    }
    const content = Buffer.from(body);
    const there = await this.read(path);
    if (!there?.content.equals(content)) {
      files.push({ path: this.#inFolder(path), content, base });
    }
    if (this.#config) {
      const before = this.#config.content.toString('utf8');
      const after = addToNav(before, { path, title });
      if (after !== before) {
        files.push({
          path: this.#config.path,
          content: Buffer.from(after),
          base: this.#config.revision,
        });
      }
    }
    return files;
  }

  #inFolder(path: string): string {
    return posix.join(this.#docsDir, path);
  }
}

function docsDirOf(config?: SourceFile & { path: string }): string {
  const said =
    config && parseYaml(config.content.toString('utf8'), config.path);
  const dir = isMapping(said) ? said.docs_dir : undefined;
  return posix.normalize(typeof dir === 'string' && dir ? dir : 'docs');
}

/** The file of a page among those of its docs. */
export function fileOf(page: string, files: string[]): string | undefined {
  return sourcesOfPage(page)
    .map(it => it.toLowerCase())
    .flatMap(it => files.find(file => file.toLowerCase() === it) ?? [])
    .at(0);
}
