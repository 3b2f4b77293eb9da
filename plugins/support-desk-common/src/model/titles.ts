import type { CompiledModel } from './compiled';

/** Titles of all entries of a model, by path. @public */
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

/** What the entries are called on the way to a path, the outermost first; none where none has a title. @public */
export function titlesOnTheWay(
  titles: ReadonlyMap<string, string>,
  path: string,
): string[] {
  const parts = path.split('.');
  return parts.flatMap(
    (_, index) => titles.get(parts.slice(0, index + 1).join('.')) ?? [],
  );
}

/** What the entry at a path is called, else the nearest one around it; undefined where none has a title. @public */
export function titleAt(
  titles: ReadonlyMap<string, string>,
  path: string,
): string | undefined {
  return titlesOnTheWay(titles, path).at(-1);
}

/** `timeZone` is `time zone`, `targets.response` is `targets, response`. @public */
export const propertyInWords = (property: string): string =>
  property
    .replace(/\./g, ', ')
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start}`)
    .toLocaleLowerCase('en');
