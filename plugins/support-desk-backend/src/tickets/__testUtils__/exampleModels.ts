import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import {
  loadModelEntity,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parse, parseAllDocuments } from 'yaml';

const EXAMPLES = resolve(__dirname, '../../../../../examples');

/** The examples that are models of real organisations. */
export const EXAMPLE_NAMES = [
  'clarity-escalation',
  'clickhome',
  'hmis',
  'it-works',
  'nec-ihms',
];

/** The SupportModel entity of an example, as the catalog would have it. */
export function exampleModelEntity(name: string): Entity {
  return readYaml(resolve(EXAMPLES, name, 'support-model.yaml')) as Entity;
}

/** One of the example models, compiled. */
export function exampleModel(name: string): CompiledModel {
  const { model, issues } = loadModelEntity(exampleModelEntity(name));
  if (!model) throw new Error(`${name}: ${JSON.stringify(issues)}`);
  return model;
}

/** The systems, groups and people of an example, related as the catalog would relate them. */
export function exampleEntities(name: string): Entity[] {
  const file = resolve(EXAMPLES, name, 'catalog-info.yaml');
  return parseAllDocuments(readFileSync(file, 'utf8')).map(it => it.toJS());
}

/** Reads a file and, as the catalog does, those that it names with `$yaml`. */
function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), (_key, value: any) =>
    typeof value?.$yaml === 'string'
      ? readYaml(resolve(dirname(file), value.$yaml))
      : value,
  );
}
