import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';

/** Licences to choose one from, as options of a select: by system, in the order in which they come. */
export function bySystem(
  licences: Licence[],
  labelOf: (licence: Licence) => string,
) {
  const systems = new Map<string, Licence[]>();
  for (const it of licences)
    systems.set(it.model, [...(systems.get(it.model) ?? []), it]);
  return [...systems.values()].map(its => ({
    title: its[0].modelTitle,
    options: its.map(it => ({ id: it.id, label: labelOf(it) })),
  }));
}
