import { setTimeout as delay } from 'node:timers/promises';
import { SupportDeskClient } from '@supportdesk/backstage-plugin-support-desk-common';

const SIGN_IN_TIMEOUT_MS = 120_000;
const POLL_MS = 500;

/** The portal as somebody who is signed in calls it. */
export interface Portal {
  client: SupportDeskClient;
  /** By which calls are known as the persona's. */
  token: string;
  /** The JSON at an address of the portal. */
  get(path: string): Promise<any>;
  /** Sends JSON to an address of the portal. */
  post(path: string, body: unknown): Promise<void>;
}

/**
 * Calls a portal as a persona, whom the catalog knows some seconds after the first start.
 *
 * @param persona name of the User entity, such as `lena-baird`
 */
export async function portalAs(url: string, persona: string): Promise<Portal> {
  let token = '';
  await until(SIGN_IN_TIMEOUT_MS, async () => {
    const answer = await fetch(`${url}/api/auth/persona/refresh`, {
      headers: { 'x-persona': `user:default/${persona}` },
    });
    if (!answer.ok) return false;
    token = (await answer.json()).backstageIdentity.token;
    return true;
  });
  const authorized = (input: RequestInfo | URL, init?: RequestInit) =>
    fetch(input, {
      ...init,
      headers: { ...init?.headers, Authorization: `Bearer ${token}` },
    });
  const client = new SupportDeskClient({
    discoveryApi: { getBaseUrl: async id => `${url}/api/${id}` },
    fetchApi: { fetch: authorized },
  });
  return {
    client,
    token,
    get: async path => (await authorized(`${url}${path}`)).json(),
    post: async (path, body) => {
      const answer = await authorized(`${url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    },
  };
}

/** Asks again until something holds; a call that fails only means "not yet". */
export async function until(
  timeoutMs: number,
  holds: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeoutMs} ms in vain`);
    }
    await delay(POLL_MS);
  }
}
