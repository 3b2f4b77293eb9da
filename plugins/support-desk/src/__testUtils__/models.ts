/* eslint-disable no-restricted-imports -- tests read the demo data from its files */
import {
  loadSupportModel,
  type CompiledModel,
  type ModelDetail,
  type ModelSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { readFileSync } from 'fs';
import { join, resolve } from 'path';

const folder = resolve(__dirname, '../../../../examples');

/**
 * A model of the demo data, compiled.
 *
 * @param change - makes another YAML of that of the model
 */
export function exampleModel(
  name: string,
  change = (yaml: string) => yaml,
): CompiledModel {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const { model, issues } = loadSupportModel(
    change(read('support-model.yaml')),
    { readFile: read },
  );
  if (!model) throw new Error(JSON.stringify(issues));
  return model;
}

/** The model as somebody sees it to whom nothing is refused, on Saturday 8 March 2025 at 11:40, with every office closed. */
export function exampleDetail(
  name: string,
  changes: Partial<ModelDetail> = {},
): ModelDetail {
  const model = exampleModel(name);
  const closed = { state: 'closed' as const, opensAt: '2025-03-10T09:00:00Z' };
  const states = <T>(record: Record<string, unknown>, state: () => T) =>
    Object.fromEntries(Object.keys(record).map(id => [id, state()]));
  return {
    model,
    now: '2025-03-08T11:40:00Z',
    caller: {
      user: 'user:default/dana-struan',
      roles: ['end-user'],
      owner: false,
      startLevel: 'level-1',
    },
    contacts: states(model.contacts, () => ({ opening: closed })),
    levels: states(model.levels, () => ({ opening: closed })),
    requestTypes: states(model.requestTypes, () => ({
      asks: [],
      prioritySetByRequester: false,
    })),
    names: {},
    source: {},
    ...changes,
  };
}

/** The same model as a line of the list. */
export function exampleSummary(name: string): ModelSummary {
  const model = exampleModel(name);
  const { ref, namespace, title, description, owner, keyPrefix } = model;
  return {
    ref,
    name,
    namespace,
    title,
    description,
    owner,
    keyPrefix,
    supports: Object.values(model.services).flatMap(
      ({ entity }) => entity ?? [],
    ),
    levels: Object.keys(model.levels).length,
    toConfirm: model.confirms.length + Object.keys(model.openQuestions).length,
    mine: true,
  };
}
