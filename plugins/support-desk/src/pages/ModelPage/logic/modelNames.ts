import type {
  CompiledModel,
  ModelDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';

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

/** Titles of all entries of a model, by path. */
export function titlesByPath(model: CompiledModel): Map<string, string> {
  const titles = new Map<string, string>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { path, title } = value as { path?: string; title?: string };
    if (path && title) titles.set(path, title);
    Object.values(value).forEach(visit);
  };
  visit(model);
  return titles;
}

/** What the entry at a path is called, else the nearest one around it; undefined where none has a title. */
export function titleAt(
  titles: Map<string, string>,
  path: string,
): string | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const title = titles.get(parts.slice(0, length).join('.'));
    if (title) return title;
  }
  return undefined;
}

/** `timeZone` is `time zone`, `targets.response` is `targets, response`. */
export const propertyInWords = (property: string) =>
  property
    .replace(/\./g, ', ')
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start}`)
    .toLocaleLowerCase('en');
