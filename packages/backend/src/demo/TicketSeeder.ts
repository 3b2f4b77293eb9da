import type { ExampleStep, ExampleTicket } from './exampleTickets';
import { reasonOf } from './Personas';
import type { SeederOptions } from './SeederOptions';

/** Logs the tickets of the demo data over the REST API, each as the persona whose ticket it is, and does with them what others did. */
export class TicketSeeder {
  readonly #options: Required<SeederOptions>;

  constructor(options: SeederOptions) {
    this.#options = { patienceMs: 180_000, ...options };
  }

  /**
   * Logs the tickets where none of their personas sees one yet. A ticket that is refused is told, and holds up no other.
   *
   * @returns whether there were none yet
   * @throws Error where the back end does not answer in time
   */
  async seed(
    examples: ExampleTicket[],
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { personas, logger, patienceMs } = this.#options;
    const deadline = Date.now() + patienceMs;
    const patiently = <T>(attempt: () => Promise<T>) =>
      personas.retry(attempt, { deadline, signal });

    // Those whom a ticket is for are awaited too: one whom the catalog does not have yet would be a malformed request.
    const people = examples.flatMap(({ persona, ticket }) => [
      persona,
      ticket.onBehalfOf ?? [],
    ]);
    for (const persona of new Set(people.flat())) {
      if (await patiently(() => this.#seesTickets(persona))) {
        return false;
      }
    }

    let logged = 0;
    for (const [index, { persona, ticket, then }] of examples.entries()) {
      try {
        const { id } = await patiently(async () =>
          (
            await personas.clientOf(persona)
          ).createTicket(ticket, {
            idempotencyKey: `example-ticket-${index + 1}`,
          }),
        );
        logged++;
        for (const step of then) {
          await patiently(() => this.#take(step, id));
        }
      } catch (error) {
        if (signal?.aborted) return false;
        logger.warn(
          `Could not log the example ticket '${
            ticket.summary
          }' as ${persona}, or do all that follows: ${reasonOf(error)}`,
        );
      }
    }
    logger.info(`Logged ${logged} example tickets`);
    return true;
  }

  async #take(step: ExampleStep, ticket: string): Promise<void> {
    const client = await this.#options.personas.clientOf(step.persona);
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
    const client = await this.#options.personas.clientOf(persona);
    return (await client.getTicketCounts()).all > 0;
  }
}
