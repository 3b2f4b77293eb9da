import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server that gives tokens by client credentials, and tells Dovecot whose they are. */
export async function startTokenServer() {
  const asked: URLSearchParams[] = [];
  /** Whom a token is given to; undefined: nobody. Its life is in seconds. */
  const given = { user: 'support' as string | undefined, life: 3600, count: 0 };
  const valid = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const body = new URLSearchParams(await text(request));
    const answer = (status: number, json: object) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(json));
    };
    if (request.url === '/introspect') {
      const username = valid.get(body.get('token') ?? '');
      answer(200, { active: username ? 'true' : 'false', username });
      return;
    }
    asked.push(body);
    if (!given.user || body.get('client_secret') !== 'our client secret') {
      answer(401, { error: 'invalid_client' });
      return;
    }
    given.count += 1;
    const token = `token-${given.count}`;
    valid.set(token, given.user);
    answer(200, { access_token: token, expires_in: given.life });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    given,
    url: `http://127.0.0.1:${port}`,
    /** No token that was given holds any longer. */
    withdraw: () => valid.clear(),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
