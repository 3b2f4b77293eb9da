/** The address of a path below a base, whatever slashes they begin and end with. */
export function addressOf(base: string, path: string): URL {
  return new URL(path.replace(/^\/+/, ''), base.replace(/\/*$/, '/'));
}

/** Whether a path stays below its base: credentials go nowhere else. */
export function isBelow(base: string, path: string): boolean {
  if (!URL.canParse(path, base)) return false;
  const { href } = addressOf(base, path);
  return href.startsWith(addressOf(base, '').href);
}
