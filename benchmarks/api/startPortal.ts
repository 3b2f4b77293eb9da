import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { PERSON_HEADER } from './portal';

/** A portal in a process of its own. */
export interface Portal {
  url: string;
  /** The token of a person, given by the portal's auth plugin. */
  tokenOf(person: number): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a portal on databases whose names begin with a prefix. */
export async function startPortal(
  connection: string,
  prefix: string,
): Promise<Portal> {
  const port = await freePort();
  const child = fork(
    resolve(__dirname, 'server.ts'),
    [String(port), connection, prefix],
    {
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error' },
      execArgv: [
        ...process.execArgv,
        ...(process.env.PROFILE ? ['--cpu-prof'] : []),
      ],
    },
  );
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The portal ended with ${code} before it had started`);
    }),
  ]);
  const url = `http://127.0.0.1:${port}`;
  const tokens = new Map<number, Promise<string>>();
  return {
    url,
    tokenOf(person) {
      const token = tokens.get(person) ?? signIn(url, person);
      tokens.set(person, token);
      return token;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function signIn(url: string, person: number): Promise<string> {
  const response = await fetch(`${url}/api/auth/bench/refresh`, {
    headers: {
      [PERSON_HEADER]: String(person),
      'x-requested-with': 'XMLHttpRequest',
    },
  });
  if (!response.ok) throw new Error(await response.text());
  const { backstageIdentity } = (await response.json()) as {
    backstageIdentity: { token: string };
  };
  return backstageIdentity.token;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
