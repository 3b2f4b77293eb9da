import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import httpProxy from 'http-proxy';

const PROBE_MS = 200;

/**
 * Gives each request and each WebSocket to the next replica in turn, whoever sends it. One that did not answer gets nothing until it says
 * that it is ready: Backstage listens before its plugins do.
 */
export class Balancer {
  readonly #targets: string[];
  readonly #server: Server;
  readonly #out = new Set<string>();
  #turn = 0;

  private constructor(targets: string[]) {
    this.#targets = targets;
    const proxy = httpProxy.createProxyServer({ xfwd: true });
    this.#server = createServer((request, response) => {
      const target = this.#next();
      proxy.web(request, response, { target }, () => {
        this.#leaveOut(target);
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
    const targets = this.#targets.filter(it => !this.#out.has(it));
    this.#turn += 1;
    const all = targets.length > 0 ? targets : this.#targets;
    return all[this.#turn % all.length];
  }

  #leaveOut(target: string): void {
    if (this.#out.has(target)) return;
    this.#out.add(target);
    const probe = setInterval(async () => {
      if (!(await isReady(target))) return;
      clearInterval(probe);
      this.#out.delete(target);
    }, PROBE_MS).unref();
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function isReady(target: string): Promise<boolean> {
  const answer = await fetch(`${target}/.backstage/health/v1/readiness`).catch(
    () => undefined,
  );
  return answer?.ok ?? false;
}

function refuse(response: ServerResponse) {
  if (response.headersSent) response.destroy();
  else response.writeHead(502).end('The replica did not answer');
}
