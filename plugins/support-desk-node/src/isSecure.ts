const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether secrets may be sent to an address: https, or http on this machine.
 *
 * @public
 */
export function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname))
  );
}
