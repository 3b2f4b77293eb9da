import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';

/** The ids of the levels of a model, the lowest first; of the same number as the model lists them. */
export function levelsByHeight({
  levels,
}: Pick<CompiledModel, 'levels'>): string[] {
  return Object.values(levels)
    .sort((a, b) => a.level - b.level)
    .map(it => it.id);
}
