import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { stringifyError } from '@backstage/errors';
import express, { type ErrorRequestHandler } from 'express';
import PromiseRouter from 'express-promise-router';
import { jsonBody } from './jsonBody';
import { readBody } from './readBody';

const BROKEN = 'InputError: body: was broken off before it was whole';

describe('a request that is broken off', () => {
  let server: Server;
  const handled: unknown[] = [];
  const failures: string[] = [];
  /** Until then, a sign-in takes. */
  let signedIn: Promise<unknown> = Promise.resolve();

  beforeAll(async () => {
    const router = PromiseRouter();
    router.use(async () => {
      await signedIn;
      return 'next';
    });
    router.post('/files', async (request, response) => {
      const limit = { type: 'image/png', limit: 1000 };
      handled.push(await readBody(request, response, limit));
      response.end();
    });
    router.use(...jsonBody());
    router.post('/tickets', async ({ body }, response) => {
      handled.push(body);
      response.end();
    });
    const explain: ErrorRequestHandler = (error, _request, response, _next) => {
      failures.push(stringifyError(error));
      response.status(400).end();
    };
    server = createServer(express().use(router).use(explain));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  beforeEach(() => {
    handled.length = 0;
    failures.length = 0;
  });

  afterAll(() => {
    server.close();
  });

  /** Sends half of a body and hangs up. */
  async function breakOff(path: string, type: string, half: string) {
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const arrived = once(server, 'request');
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 99\r\n\r\n${half}`,
    );
    const [request] = await arrived;
    await pause(20);
    socket.destroy();
    await new Promise(gone => {
      request.on('close', gone);
    });
  }

  const failed = async () => {
    while (failures.length === 0) await pause(5);
    return failures;
  };

  describe.each([
    ['JSON', '/tickets', 'application/json', '{"model":'],
    ['a file', '/files', 'image/png', 'PNG'],
  ])('in the middle of %s', (_, path, type, half) => {
    it('is an error of the caller, and nothing is written', async () => {
      await breakOff(path, type, half);
      expect(await failed()).toEqual([BROKEN]);
      expect(handled).toEqual([]);
    });

    it('is one, too, where it is gone before it is read', async () => {
      let signIn = () => {};
      signedIn = new Promise<void>(resolve => {
        signIn = resolve;
      });
      await breakOff(path, type, half);
      signIn();
      expect(await failed()).toEqual([BROKEN]);
      expect(handled).toEqual([]);
    });
  });

  it('is not what a stream is that another has read', async () => {
    const app = express();
    app.post('/tickets', (request, _response, next) => {
      request.resume().on('end', () => next());
    });
    app.use(...jsonBody());
    const explain: ErrorRequestHandler = (error, _request, response, _next) => {
      response.status(error.status).end(stringifyError(error));
    };
    const other = createServer(app.use(explain)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/tickets`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    other.close();
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('stream is not readable');
  });
});
