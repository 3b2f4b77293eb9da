const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Whether credentials may be sent to an address. */
export function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname))
  );
}

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
