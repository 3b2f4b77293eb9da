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

/** TechDocs passes over what it has built less than a minute ago, and tells nobody; a build may take as long. */
const PASSED_OVER_MS = 60_000;
const BUILT_BY_NOW_MS = 2 * PASSED_OVER_MS;

/** What was answered about the docs of one entity. */
interface Answer {
  /** The newest change in the folder. */
  changedAt: number;
  /** When that change was first to be built. */
  since: number;
  /** When anything was last to be built. */
  last: number;
  /** TechDocs cannot have passed over it. */
  isSure: boolean;
}

/**
 * Builds the docs of a local folder when its `mkdocs.yml` or `docs` has changed. TechDocs itself would build them
 * on each visit, for folders have no version, and offer every reader a newer one that is the same.
 */
export class ChangedDocsBuildStrategy implements DocsBuildStrategy {
  readonly #answers = new Map<string, Answer>();

  async shouldBuild({ entity }: { entity: Entity }): Promise<boolean> {
    const folder = localFolder(entity);
    if (!folder) {
      return true;
    }
    const changedAt = await newestChange(folder);
    const ref = stringifyEntityRef(entity);
    const before = this.#answers.get(ref);
    if (before?.changedAt === changedAt && before.isSure) {
      return false;
    }
    this.#answers.set(ref, nextAnswer(before, changedAt, Date.now()));
    return true;
  }
}

/** A change that may have been passed over is to be built again, until TechDocs must have built it. */
function nextAnswer(
  before: Answer | undefined,
  changedAt: number,
  now: number,
): Answer {
  const isSame = before?.changedAt === changedAt;
  const since = isSame ? before.since : now;
  const isSure = isSame
    ? now - since >= PASSED_OVER_MS
    : !before || now - before.last >= BUILT_BY_NOW_MS;
  return { changedAt, since, last: now, isSure };
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
