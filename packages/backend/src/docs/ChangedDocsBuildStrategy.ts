import {
  Entity,
  getEntitySourceLocation,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  DocsBuildStrategy,
  parseReferenceAnnotation,
} from '@backstage/plugin-techdocs-node';
import { TECHDOCS_ANNOTATION } from '@backstage/plugin-techdocs-common';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Builds the docs of a local folder when its `mkdocs.yml` or `docs` has changed. TechDocs itself would build them
 * on each visit, for folders have no version, and offer every reader a newer one that is the same.
 */
export class ChangedDocsBuildStrategy implements DocsBuildStrategy {
  readonly #builtAt = new Map<string, number>();

  async shouldBuild({ entity }: { entity: Entity }): Promise<boolean> {
    const folder = localFolder(entity);
    if (!folder) {
      return true;
    }
    const changedAt = await newestChange(folder);
    const ref = stringifyEntityRef(entity);
    if (this.#builtAt.get(ref) === changedAt) {
      return false;
    }
    this.#builtAt.set(ref, changedAt);
    return true;
  }
}

function localFolder(entity: Entity): string | undefined {
  const source = getEntitySourceLocation(entity);
  const docs = parseReferenceAnnotation(TECHDOCS_ANNOTATION, entity);
  return source.type === 'file' && docs.type === 'dir'
    ? resolve(dirname(source.target), docs.target)
    : undefined;
}

async function newestChange(folder: string): Promise<number> {
  const docs = join(folder, 'docs');
  const inside = await readdir(docs, { recursive: true }).catch(() => []);
  const paths = [
    join(folder, 'mkdocs.yml'),
    docs,
    ...inside.map(path => join(docs, path)),
  ];
  const times = await Promise.all(
    paths.map(path =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(...times);
}
