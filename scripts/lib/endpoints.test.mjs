import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import {
  allAnswer,
  portOverrides,
  readEndpoints,
  requireFreePort,
} from './endpoints.mjs';

describe('portOverrides', () => {
  it('overrides nothing when no port is chosen', () => {
    assert.deepEqual(portOverrides({}), {});
  });

  it('overrides all that names a port', () => {
    assert.deepEqual(portOverrides({ PORT: '3100', BACKEND_PORT: '7100' }), {
      APP_CONFIG_app_baseUrl: 'http://localhost:3100',
      APP_CONFIG_backend_cors_origin: 'http://localhost:3100',
      APP_CONFIG_backend_baseUrl: 'http://localhost:7100',
      APP_CONFIG_backend_listen_port: '7100',
      DEMO_IMAP_PORT: '7243',
      DEMO_SMTP_PORT: '7125',
    });
  });

  it('refuses what is no port, and one port for both', () => {
    for (const port of ['abc', '0', '65536', '80.5']) {
      assert.throws(
        () => portOverrides({ PORT: port }),
        new RegExp(`PORT is "${port}": .* from 1 to 65535`),
      );
    }
    assert.throws(
      () => portOverrides({ PORT: '3000', BACKEND_PORT: '3000' }),
      /both 3000/,
    );
  });

  it('is what the configuration then says', async () => {
    const env = portOverrides({ PORT: '3100', BACKEND_PORT: '7100' });
    const { app, backend } = await readEndpoints(env);
    assert.equal(app.origin, 'http://localhost:3100');
    assert.equal(backend.origin, 'http://localhost:7100');
  });
});

describe('requireFreePort', () => {
  let server;
  let taken;

  before(async () => {
    server = createServer();
    await new Promise(done => server.listen(0, '127.0.0.1', done));
    taken = new URL(`http://localhost:${server.address().port}`);
  });
  after(() => server.close());

  it('names the port and how to choose another', async () => {
    await assert.rejects(
      requireFreePort(taken, 'PORT', 'npm start'),
      new RegExp(
        `Port ${taken.port} is in use.*PORT=${
          Number(taken.port) + 1
        } npm start`,
      ),
    );
  });

  it('accepts a port that nobody has', async () => {
    await new Promise(done => server.close(done));
    await requireFreePort(taken, 'PORT', 'npm start');
  });
});

describe('allAnswer', () => {
  it('waits for a server that answers late', async () => {
    const { createServer: createHttpServer } = await import('node:http');
    let requests = 0;
    const server = createHttpServer((_, response) => {
      requests += 1;
      response.writeHead(requests < 2 ? 503 : 200).end();
    });
    await new Promise(done => server.listen(0, '127.0.0.1', done));
    await allAnswer([new URL(`http://127.0.0.1:${server.address().port}`)]);
    assert.equal(requests, 2);
    server.closeAllConnections();
    server.close();
  });
});
