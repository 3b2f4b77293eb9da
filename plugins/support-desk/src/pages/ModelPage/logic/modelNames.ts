import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';

/** Says what the ids and references of a model mean, in the model's and the catalog's words. */
export function modelNames({ model, names }: ModelDetail) {
  const entity = (ref: string) =>
    names[ref] ?? ref.slice(ref.lastIndexOf('/') + 1);
  return {
    entity,
    /** A role or a party. */
    role: (id: string) => (model.roles[id] ?? model.parties[id])?.title ?? id,
    contact: (id: string) => model.contacts[id]?.title ?? id,
    level: (id: string) => model.levels[id]?.title ?? id,
    calendar: (id: string) => model.calendars[id]?.title ?? id,
    requestType: (id: string) => model.requestTypes[id]?.title ?? id,
    service: (id: string) => model.services[id]?.title ?? id,
  };
}
