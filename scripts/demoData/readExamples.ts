import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parse, parseAllDocuments } from 'yaml';
import {
  loadModelEntity,
  type CompiledModel,
} from '../../plugins/support-desk-common/src';
import { OptionError } from './options';

const MODEL_FILE = 'support-model.yaml';

/** A model with the people of its catalog. */
export interface Example {
  model: CompiledModel;
  entities: Entity[];
}

/**
 * Reads the models of a folder of examples.
 *
 * @param names - of which; empty: all
 * @throws OptionError for one that there is not, and for one that is wrong
 */
export function readExamples(folder: string, names: string[]): Example[] {
  const known = readdirSync(folder).filter(it =>
    existsSync(join(folder, it, MODEL_FILE)),
  );
  const unknown = names.find(it => !known.includes(it));
  if (unknown !== undefined) {
    throw new OptionError(
      `--model: '${unknown}' is none of the examples; allowed: ${known.join(
        ', ',
      )}`,
    );
  }
  return known
    .filter(it => names.length === 0 || names.includes(it))
    .map(it => readExample(join(folder, it)));
}

function readExample(folder: string): Example {
  const entity = readYaml(join(folder, MODEL_FILE)) as Entity;
  const { model, issues } = loadModelEntity(entity);
  if (!model) {
    throw new OptionError(
      `${folder}: ${issues.map(it => it.message).join('; ')}`,
    );
  }
  const catalog = readFileSync(join(folder, 'catalog-info.yaml'), 'utf8');
  const entities = parseAllDocuments(catalog).map(it => it.toJS() as Entity);
  return { model, entities };
}

/** Reads a file and, as the catalog does, those that it names with `$yaml`. */
function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), (_key, value: any) =>
    typeof value?.$yaml === 'string'
      ? readYaml(resolve(dirname(file), value.$yaml))
      : value,
  );
}
