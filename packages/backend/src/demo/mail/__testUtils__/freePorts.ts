import { type AddressInfo, createServer } from 'net';

/** Ports of this machine that nobody listens at. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = servers.map(
    server =>
      new Promise<number>(resolve => {
        server.listen(0, '127.0.0.1', () =>
          resolve((server.address() as AddressInfo).port),
        );
      }),
  );
  const found = await Promise.all(ports);
  await Promise.all(
    servers.map(server => new Promise(resolve => server.close(resolve))),
  );
  return found;
}
