import { isChildPath } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** What becomes of the content of a file, by placeholder. */
const READERS: Record<string, (content: string) => any> = {
  $text: content => content,
  $yaml: content => parse(content),
};

/**
 * Resolves `{$yaml: ./part.yaml}` and `{$text: ./part.json}` in entities that come from a local file. The
 * catalog's own placeholders work for URLs only; those are left to it.
 */
export class LocalYamlProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'LocalYamlProcessor';
  }

  /** Before the catalog's own placeholders, which fail on a path. */
  getPriority(): number {
    return 10;
  }

  /** @throws InputError that names the placeholder whose file cannot be read or is outside the folder */
  async preProcessEntity(
    entity: Entity,
    location: { type: string; target: string },
  ): Promise<Entity> {
    return location.type === 'file'
      ? replacePlaceholders(entity, dirname(location.target))
      : entity;
  }
}

async function replacePlaceholders<T>(value: T, folder: string): Promise<T> {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return Promise.all(
      value.map(item => replacePlaceholders(item, folder)),
    ) as Promise<T>;
  }
  const entries = Object.entries(value);
  if (entries.length === 1 && Object.hasOwn(READERS, entries[0][0])) {
    return readPart(entries[0][0], entries[0][1], folder);
  }
  return Object.fromEntries(
    await Promise.all(
      entries.map(async ([key, item]) => [
        key,
        await replacePlaceholders(item, folder),
      ]),
    ),
  );
}

async function readPart(placeholder: string, path: unknown, folder: string) {
  const file = resolve(folder, String(path));
  if (!isChildPath(folder, file)) {
    throw new InputError(
      `${placeholder} was '${path}': allowed is a file in the folder of the entity or below`,
    );
  }
  try {
    return READERS[placeholder](await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      `${placeholder}: '${path}' could not be read, ${toError(error).message}`,
    );
  }
}
