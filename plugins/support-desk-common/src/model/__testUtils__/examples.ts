import { readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { parse } from 'yaml';
import type { CompiledModel } from '../compiled';
import { type LoadedModel, loadSupportModel } from '../issues';

const folder = resolve(__dirname, '../../../../../examples');

/** The support models of the repository that describe real documents. */
export const realModels = [
  'clarity-escalation',
  'clickhome',
  'hmis',
  'it-works',
  'nec-ihms',
];

export const exampleModels = [...realModels, 'payroll'];

export function readExample(name: string): string {
  return readFileSync(join(folder, name, 'support-model.yaml'), 'utf8');
}

/** What stands in the files of a model, as any YAML reader sees it. */
export function rawExample(name: string): unknown[] {
  return readdirSync(join(folder, name))
    .filter(file => file.endsWith('.yaml') && file !== 'catalog-info.yaml')
    .map(file => parse(readFileSync(join(folder, name, file), 'utf8')));
}

export function loadExample(name: string): LoadedModel {
  return loadSupportModel(readExample(name), {
    readFile: path => readFileSync(join(folder, name, path), 'utf8'),
  });
}

export function compileExample(name: string): CompiledModel {
  const { model, issues } = loadExample(name);
  if (!model) {
    throw new Error(`${name} has errors: ${JSON.stringify(issues)}`);
  }
  return model;
}
