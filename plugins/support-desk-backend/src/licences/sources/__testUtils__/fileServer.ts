import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';

/** What the server answers to the next requests. */
export interface Served {
  status?: number;
  body?: string;
  etag?: string;
  location?: string;
}

/** A host of files on this machine, and Backstage's own reader, which may read from it. */
export interface FileServer {
  /** `http://127.0.0.1:4711` */
  url: string;
  reader: UrlReaderService;
  serve(path: string, file: Served): void;
  /** How many times a file was sent as a whole. */
  sent(): number;
  close(): Promise<void>;
}

export async function startFileServer(): Promise<FileServer> {
  const files = new Map<string, Served>();
  let sent = 0;
  const server = createServer((request, response) => {
    const {
      status = 200,
      body,
      etag,
      location,
    } = files.get(request.url ?? '') ?? { status: 404 };
    if (etag && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    sent += 1;
    response
      .writeHead(status, {
        ...(etag && { etag }),
        ...(location && { location }),
      })
      .end(body);
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    reader: UrlReaders.default({
      logger: mockServices.logger.mock(),
      config: mockServices.rootConfig({
        data: { backend: { reading: { allow: [{ host }] } } },
      }),
    }),
    serve: (path, file) => files.set(path, file),
    sent: () => sent,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
