import type { NamedId } from '@supportdesk/backstage-plugin-support-desk-common';

/** Areas and modules to choose one from, as options of a select: `area:rents`, `module:letters`. */
export const targetOptions = (
  choices: { areas: NamedId[]; modules: NamedId[] },
  titles: { areas: string; modules: string },
) =>
  [
    { title: titles.areas, kind: 'area', items: choices.areas },
    { title: titles.modules, kind: 'module', items: choices.modules },
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ title, kind, items }) => ({
      title,
      options: items.map(it => ({ id: `${kind}:${it.id}`, label: it.title })),
    }));
