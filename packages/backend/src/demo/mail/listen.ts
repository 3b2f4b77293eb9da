import type { Server } from 'net';

/** Nobody else's machine gets at it. */
const HOST = '127.0.0.1';

/**
 * Opens a port on this machine only.
 *
 * @throws Error when the port is in use
 */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
