import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import httpProxy from 'http-proxy';

/** So long nothing is sent to a replica that did not answer. */
const OUT_MS = 1000;

/** Gives each request and each WebSocket to the next replica in turn, whoever sends it, and leaves out those that do not answer. */
export class Balancer {
  readonly #targets: string[];
  readonly #server: Server;
  readonly #outUntil = new Map<string, number>();
  #turn = 0;

  private constructor(targets: string[]) {
    this.#targets = targets;
    const proxy = httpProxy.createProxyServer({ xfwd: true });
    this.#server = createServer((request, response) => {
      const target = this.#next();
      proxy.web(request, response, { target }, () => {
        this.#outUntil.set(target, Date.now() + OUT_MS);
        refuse(response);
      });
    });
    this.#server.on('upgrade', (request, socket: Socket, head) => {
      const target = this.#next();
      proxy.ws(request, socket, head, { target }, () => socket.destroy());
    });
  }

  static async listen(port: number, targets: string[]): Promise<Balancer> {
    const balancer = new Balancer(targets);
    balancer.#server.listen(port, '127.0.0.1');
    await once(balancer.#server, 'listening');
    return balancer;
  }

  #next(): string {
    const now = Date.now();
    const isIn = (it: string) => (this.#outUntil.get(it) ?? 0) <= now;
    const targets = this.#targets.filter(isIn);
    this.#turn += 1;
    const all = targets.length > 0 ? targets : this.#targets;
    return all[this.#turn % all.length];
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

function refuse(response: ServerResponse) {
  if (response.headersSent) response.destroy();
  else response.writeHead(502).end('The replica did not answer');
}
