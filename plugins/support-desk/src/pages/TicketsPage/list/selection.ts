/** All of a list between two of its entries, both included, whichever comes first. */
export function rangeBetween(
  ids: string[],
  from: string | undefined,
  to: string,
): string[] {
  const start = from === undefined ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  if (end < 0) return [];
  if (start < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** The selection after one entry was chosen with `Shift`: the range from the last one chosen is added. */
export function extended(
  ids: string[],
  selected: ReadonlySet<string>,
  anchor: string | undefined,
  to: string,
): Set<string> {
  return new Set([...selected, ...rangeBetween(ids, anchor, to)]);
}

/** The one entry by which two selections differ; undefined where it is none or several. */
export function changedOne(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): string | undefined {
  const changed = [
    ...[...before].filter(id => !after.has(id)),
    ...[...after].filter(id => !before.has(id)),
  ];
  return changed.length === 1 ? changed[0] : undefined;
}
