/** Keys and indices from the root of a value. */
export type RawPath = (string | number)[];

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') {
    return item;
  }
  return isMap(item) && typeof item.id === 'string' ? item.id : undefined;
}

/** The value at a path, if there is one. */
export function valueAt(root: unknown, path: RawPath): unknown {
  return path.reduce<any>((value, key) => value?.[key], root);
}

/** A path in words: joined by dots, list items that have an id by their id. */
export function formatPath(root: unknown, path: RawPath): string {
  return path
    .map((key, i) => {
      const item =
        typeof key === 'number' ? valueAt(root, path.slice(0, i + 1)) : key;
      return isMap(item) ? idOf(item) ?? key : key;
    })
    .join('.');
}

/** Ways to take the next step of a path: keys may have dots themselves, as terms and references do. */
function* stepsInto(
  value: unknown,
  path: string,
): Generator<[key: string | number, length: number]> {
  const parts = path.split('.');
  if (Array.isArray(value)) {
    const byId = value.findIndex(item => idOf(item) === parts[0]);
    const index = byId >= 0 ? byId : Number(parts[0]);
    if (index in value) {
      yield [index, parts[0].length];
    }
    return;
  }
  for (let count = parts.length; isMap(value) && count > 0; count--) {
    const key = parts.slice(0, count).join('.');
    if (Object.hasOwn(value, key)) {
      yield [key, key.length];
    }
  }
}

/**
 * Finds a path in words, list items by id or index. What cannot be found is `rest`; a path that exists has none.
 */
export function resolvePath(
  root: unknown,
  path: string,
): { path: RawPath; rest: string } {
  if (path === '') {
    return { path: [], rest: '' };
  }
  let furthest = { path: [] as RawPath, rest: path };
  for (const [key, length] of stepsInto(root, path)) {
    const below = resolvePath(valueAt(root, [key]), path.slice(length + 1));
    const found = { path: [key, ...below.path], rest: below.rest };
    if (found.rest === '') {
      return found;
    }
    if (found.rest.length < furthest.rest.length) {
      furthest = found;
    }
  }
  return furthest;
}
