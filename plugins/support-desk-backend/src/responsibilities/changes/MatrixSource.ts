import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  parseLocationRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import {
  loadSupportModel,
  type ModelIssue,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  SourceFile,
  SourceFolder,
  SourcePublisher,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { basename, dirname, posix } from 'node:path';
import { isMap, parseAllDocuments, type Document } from 'yaml';
import type { SourcePublishers } from '../../publishing';

/** One of the files in which a model is written. */
interface OpenFile extends SourceFile {
  path: string;
  text: string;
}

/** Where a part of a model is written. */
export interface WrittenPart {
  file: OpenFile;
  /** Of the document in the file. */
  index: number;
  /** In the document. */
  path: string[];
  value: unknown;
}

/** The files of one model, as far as they were asked for. */
export class MatrixSource {
  readonly folder: SourceFolder;
  readonly publisher: SourcePublisher;
  readonly #name: string;
  readonly #entity: Entity;
  readonly #read = new Map<string, Promise<OpenFile>>();

  private constructor(
    folder: SourceFolder,
    publisher: SourcePublisher,
    name: string,
    entity: Entity,
  ) {
    this.folder = folder;
    this.publisher = publisher;
    this.#name = name;
    this.#entity = entity;
  }

  /**
   * Finds where a model is written, by the annotations that the catalog puts on it.
   *
   * @throws ConflictError that says why nobody can change it
   */
  static open(
    entity: Entity,
    options: {
      integrations: Pick<ScmIntegrationRegistry, 'resolveUrl'>;
      publishers: SourcePublishers;
    },
  ): MatrixSource {
    const { type, target } = locationOf(entity);
    const isFile = type === 'file';
    const folder: SourceFolder = isFile
      ? { type: 'dir', target: dirname(target) }
      : {
          type: 'url',
          target: options.integrations.resolveUrl({ url: '.', base: target }),
        };
    const publisher = options.publishers.of(folder);
    if (!publisher) {
      throw new ConflictError(
        `model: nothing is installed that publishes to ${folder.type}:${folder.target}`,
      );
    }
    const name = isFile
      ? basename(target)
      : posix.basename(decodeURIComponent(new URL(target).pathname));
    return new MatrixSource(folder, publisher, name, entity);
  }

  /**
   * Finds a part of the model, in its own file or in one that a `$yaml` placeholder names.
   *
   * @param path - from the root of the entity
   * @returns undefined where it is not written
   * @throws ConflictError for files that cannot be read or followed
   */
  async find(path: string[]): Promise<WrittenPart | undefined> {
    let file = await this.#fileAt(this.#name);
    const documents = documentsIn(file);
    let index = documents.findIndex(it => this.#isModel(it));
    if (index < 0) {
      throw new ConflictError(
        `model: ${file.path} does not hold ${stringifyEntityRef(this.#entity)}`,
      );
    }
    let document = documents[index];
    let from = 0;
    for (let i = 0; i <= path.length; i += 1) {
      const at = path.slice(from, i);
      const node = at.length ? document.getIn(at, true) : document.contents;
      const included = isMap(node) ? node.get('$yaml') : undefined;
      if (typeof included === 'string') {
        file = await this.#fileAt(this.#pathOf(included));
        [document] = documentsIn(file);
        index = 0;
        from = i;
      } else if (!isMap(node)) {
        return undefined;
      }
    }
    const inFile = path.slice(from);
    const value = inFile.reduce<any>((it, key) => it?.[key], document.toJS());
    return { file, index, path: inFile, value };
  }

  /**
   * What makes the model invalid once some of its files are others: errors that it has not already (S4-59).
   *
   * @param changed - new texts, by path
   */
  async errorsWith(changed: Map<string, string>): Promise<ModelIssue[]> {
    const [now, then] = [
      await this.#errors(new Map()),
      await this.#errors(changed),
    ];
    const known = new Set(now.map(wordsOf));
    return then.filter(it => !known.has(wordsOf(it)));
  }

  async #errors(changed: Map<string, string>): Promise<ModelIssue[]> {
    const textAt = async (path: string) =>
      changed.get(path) ?? (await this.#fileAt(path)).text;
    const texts = new Map<string, string>();
    const text = await textAt(this.#name);
    const { metadata, spec } = this.#modelIn(text)?.toJS() ?? {};
    for (const section of Object.values<any>(spec ?? {})) {
      const included = section?.$yaml;
      if (typeof included !== 'string') continue;
      texts.set(included, await textAt(this.#pathOf(included)));
    }
    const { issues } = loadSupportModel(text, {
      name: metadata?.name,
      readFile: path => texts.get(path)!,
    });
    return issues.filter(it => it.severity === 'error');
  }

  #modelIn(text: string): Document | undefined {
    return [...parseAllDocuments(text)].find(it => this.#isModel(it));
  }

  #isModel(document: Document): boolean {
    return (
      isMap(document.contents) &&
      document.get('kind') === this.#entity.kind &&
      document.getIn(['metadata', 'name']) === this.#entity.metadata.name
    );
  }

  #pathOf(included: string): string {
    const path = posix.normalize(included);
    if (/^[a-z]+:/i.test(included) || path.startsWith('..')) {
      throw new ConflictError(
        `model: ${
          this.#name
        } includes '${included}', which is not below its folder; change it there`,
      );
    }
    return path;
  }

  #fileAt(path: string): Promise<OpenFile> {
    const found = this.#read.get(path) ?? this.#readFile(path);
    this.#read.set(path, found);
    return found;
  }

  async #readFile(path: string): Promise<OpenFile> {
    const file = await this.publisher.read(this.folder, path);
    if (!file) {
      throw new ConflictError(
        `model: ${path} is not there in ${this.folder.target}`,
      );
    }
    return { ...file, path, text: file.content.toString('utf8') };
  }
}

function wordsOf({ path, message }: ModelIssue): string {
  return `${path}: ${message}`;
}

function documentsIn({ path, text }: OpenFile): Document[] {
  const documents = [...parseAllDocuments(text)];
  const [error] = documents.flatMap(it => it.errors);
  if (error || documents.length === 0) {
    throw new ConflictError(
      `model: ${path} is no YAML: ${error?.message ?? 'it is empty'}`,
    );
  }
  return documents;
}

/** The file that the catalog reads a model from. */
function locationOf(entity: Entity) {
  const { annotations = {} } = entity.metadata;
  const found = [ANNOTATION_LOCATION, ANNOTATION_SOURCE_LOCATION]
    .flatMap(it => (annotations[it] ? parseLocationRef(annotations[it]) : []))
    .find(
      ({ type, target }) =>
        (type === 'file' || type === 'url') && /\.ya?ml($|[?#])/.test(target),
    );
  if (!found) {
    throw new ConflictError(
      `model: the catalog does not say in which YAML file ${stringifyEntityRef(
        entity,
      )} is written (${ANNOTATION_LOCATION})`,
    );
  }
  return found;
}
