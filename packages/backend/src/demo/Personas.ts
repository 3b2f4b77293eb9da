import { setTimeout } from 'timers/promises';
import type { DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import { SupportDeskClient } from '@supportdesk/backstage-plugin-support-desk-common';
import { PERSONA_HEADER } from '../personas/createPersonaAuthenticator';

/** What no later attempt changes: the request itself is wrong. */
const FINAL_STATUSES = [400, 409, 422];

/** How long to go on trying. */
export interface Patience {
  /** Milliseconds since the epoch, after which a failure is final. */
  deadline: number;
  signal?: AbortSignal;
}

/** Lets the demo act as its personas over the REST API, while the portal is starting. */
export class Personas {
  readonly #discovery: DiscoveryService;
  readonly #retryEveryMs: number;

  /** @param options - `retryEveryMs`: pause between attempts */
  constructor(options: { discovery: DiscoveryService; retryEveryMs?: number }) {
    this.#discovery = options.discovery;
    this.#retryEveryMs = options.retryEveryMs ?? 3_000;
  }

  /** Signs in anew each time: the groups of a token are those that the catalog knew when it was issued. */
  async clientOf(persona: string): Promise<SupportDeskClient> {
    return new SupportDeskClient({
      discoveryApi: this.#discovery,
      fetchApi: { fetch: await this.fetchAs(persona) },
    });
  }

  /** Calls of any plugin of the portal, after a sign-in as for {@link clientOf}. */
  async fetchAs(persona: string): Promise<typeof fetch> {
    const response = await fetch(
      `${await this.#discovery.getBaseUrl('auth')}/persona/refresh`,
      { headers: { [PERSONA_HEADER]: persona } },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const { backstageIdentity } = await response.json();
    return (input, init) =>
      fetch(input, {
        ...init,
        headers: {
          ...init?.headers,
          Authorization: `Bearer ${backstageIdentity.token}`,
        },
      });
  }

  /** People, groups and models come into the catalog one by one, so even a refusal may be gone at the next attempt. */
  async retry<T>(
    attempt: () => Promise<T>,
    { deadline, signal }: Patience,
  ): Promise<T> {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const { statusCode } = error as Partial<ResponseError>;
        if (
          FINAL_STATUSES.includes(statusCode ?? 0) ||
          Date.now() >= deadline
        ) {
          throw error;
        }
        await setTimeout(this.#retryEveryMs, undefined, { signal });
      }
    }
  }
}

/** Why a request of a persona was refused, in the words of the API. */
export function reasonOf(error: unknown): string {
  return error instanceof ResponseError
    ? error.body.error.message
    : toError(error).message;
}
