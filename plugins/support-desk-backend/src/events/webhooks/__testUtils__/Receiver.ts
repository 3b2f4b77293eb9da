import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver got. */
export interface Received {
  headers: Record<string, string>;
  body: string;
}

/** Somebody else's server that takes webhooks. */
export class Receiver {
  readonly received: Received[] = [];
  /** Status of the next answers; 204 when there are no more. `0`: no answer at all. */
  readonly answers: number[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        this.received.push({
          headers: request.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        });
        const status = this.answers.shift() ?? 204;
        if (status === 0) request.socket.destroy();
        else response.writeHead(status, { Location: '/elsewhere' }).end();
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  async stop(): Promise<void> {
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/hook`;
  }
}
