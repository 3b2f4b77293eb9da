import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';

/** Something to filter by: the id that the address holds, and the words of the models for it. */
export interface Choice {
  id: string;
  label: string;
}

/** What tickets of some models can be filtered by, in the models' order and words. */
export interface Choices {
  level: Choice[];
  priority: Choice[];
  requestType: Choice[];
  category: Choice[];
}

/** Gathers the choices of models. Where two models give one id to different things, its words are those of both. */
export function choicesOf(models: CompiledModel[]): Choices {
  const levels = models.flatMap(model => Object.values(model.levels));
  const priorities = models.flatMap(model =>
    Object.values(model.priorities).flatMap(scale =>
      Object.values(scale.values),
    ),
  );
  return {
    level: merged(levels.sort((a, b) => a.level - b.level)),
    priority: merged(priorities.sort((a, b) => a.rank - b.rank)),
    requestType: merged(
      models.flatMap(model => Object.values(model.requestTypes)),
    ),
    category: merged(models.flatMap(model => Object.values(model.categories))),
  };
}

function merged(entries: { id: string; title: string }[]): Choice[] {
  const titles = new Map<string, Set<string>>();
  for (const { id, title } of entries) {
    titles.set(id, (titles.get(id) ?? new Set()).add(title));
  }
  return [...titles].map(([id, words]) => ({
    id,
    label: [...words].join(' / '),
  }));
}
