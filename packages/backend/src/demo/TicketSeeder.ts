import { setTimeout } from 'timers/promises';
import type {
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import { SupportDeskClient } from '@supportdesk/backstage-plugin-support-desk-common';
import { PERSONA_HEADER } from '../personas/createPersonaAuthenticator';
import type { ExampleStep, ExampleTicket } from './exampleTickets';

/** What no later attempt changes: the request itself is wrong. */
const FINAL_STATUSES = [400, 409, 422];

/** Logs the tickets of the demo data over the REST API, each as the persona whose ticket it is, and does with them what others did. */
export class TicketSeeder {
  readonly #discovery: DiscoveryService;
  readonly #logger: LoggerService;
  readonly #retryEveryMs: number;
  readonly #patienceMs: number;

  /**
   * @param options - `retryEveryMs`: pause between attempts; `patienceMs`: how long a start may take, after which a failure is final
   */
  constructor(options: {
    discovery: DiscoveryService;
    logger: LoggerService;
    retryEveryMs?: number;
    patienceMs?: number;
  }) {
    this.#discovery = options.discovery;
    this.#logger = options.logger;
    this.#retryEveryMs = options.retryEveryMs ?? 3_000;
    this.#patienceMs = options.patienceMs ?? 180_000;
  }

  /**
   * Logs the tickets where none of their personas sees one yet. A ticket that is refused is told, and holds up no other.
   *
   * @throws Error where the back end does not answer in time
   */
  async seed(examples: ExampleTicket[], signal?: AbortSignal): Promise<void> {
    const deadline = Date.now() + this.#patienceMs;
    const patiently = <T>(attempt: () => Promise<T>) =>
      this.#retry(attempt, deadline, signal);

    // Those whom a ticket is for are awaited too: one whom the catalog does not have yet would be a malformed request.
    const people = examples.flatMap(({ persona, ticket }) => [
      persona,
      ticket.onBehalfOf ?? [],
    ]);
    for (const persona of new Set(people.flat())) {
      if (await patiently(() => this.#seesTickets(persona))) return;
    }

    let logged = 0;
    for (const [index, { persona, ticket, then }] of examples.entries()) {
      try {
        const { id } = await patiently(async () =>
          (
            await this.#clientOf(persona)
          ).createTicket(ticket, {
            idempotencyKey: `example-ticket-${index + 1}`,
          }),
        );
        logged++;
        for (const step of then) {
          await patiently(() => this.#take(step, id));
        }
      } catch (error) {
        if (signal?.aborted) return;
        this.#logger.warn(
          `Could not log the example ticket '${
            ticket.summary
          }' as ${persona}, or do all that follows: ${reasonOf(error)}`,
        );
      }
    }
    this.#logger.info(`Logged ${logged} example tickets`);
  }

  async #take(step: ExampleStep, ticket: string): Promise<void> {
    const client = await this.#clientOf(step.persona);
    const { version } = await client.getTicket(ticket);
    const seen = { ticket, version };
    if (step.transition) await client.transitionTicket(seen, step.transition);
    if (step.comment) await client.createComment(seen, step.comment);
    if (step.contact) await client.logContact(seen, step.contact);
    if (step.escalation) await client.escalateTicket(seen, step.escalation);
    if (step.vendor) await client.editVendorCase(seen, step.vendor);
    if (step.tick) {
      const { checklist, step: id, ...tick } = step.tick;
      await client.tickStep(seen, checklist, id, tick);
    }
  }

  async #seesTickets(persona: string): Promise<boolean> {
    const client = await this.#clientOf(persona);
    return (await client.getTicketCounts()).all > 0;
  }

  /** Signs in anew each time: the groups of a token are those that the catalog knew when it was issued. */
  async #clientOf(persona: string): Promise<SupportDeskClient> {
    const response = await fetch(
      `${await this.#discovery.getBaseUrl('auth')}/persona/refresh`,
      { headers: { [PERSONA_HEADER]: persona } },
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const { backstageIdentity } = await response.json();
    return new SupportDeskClient({
      discoveryApi: this.#discovery,
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: {
              ...init?.headers,
              Authorization: `Bearer ${backstageIdentity.token}`,
            },
          }),
      },
    });
  }

  /** People, groups and models come into the catalog one by one, so even a refusal may be gone at the next attempt. */
  async #retry<T>(
    attempt: () => Promise<T>,
    deadline: number,
    signal?: AbortSignal,
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

function reasonOf(error: unknown): string {
  return error instanceof ResponseError
    ? error.body.error.message
    : toError(error).message;
}
