import { NotFoundError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { StaleRequestError } from './errors';
import type { LicenceRequestStore } from './LicenceRequestStore';

interface SeatedRequestsOptions {
  requests: Pick<LicenceRequestStore, 'listSeated' | 'update'>;
  clock: ClockService;
}

/** Ends requests of people who got their seat by another way: given by hand, or found to be one of those in use. */
export class SeatedRequests {
  readonly #options: SeatedRequestsOptions;

  constructor(options: SeatedRequestsOptions) {
    this.#options = options;
  }

  /** Each ends as given by whoever gave the seat; the holder has been told of that. */
  async run(): Promise<void> {
    const { requests, clock } = this.#options;
    const at = clock.now();
    for (const { request, seat, givenBy } of await requests.listSeated()) {
      const change = {
        request: {
          ...request,
          state: 'given' as const,
          updatedAt: at,
          updatedBy: givenBy,
        },
        event: { action: 'give' as const, actor: givenBy, at },
        messages: [],
      };
      try {
        await requests.update(change, tx => linkSeat(tx, seat, request.id));
      } catch (error) {
        // Somebody did something with the request or the seat meanwhile; the next run looks again.
        const isOvertaken =
          error instanceof StaleRequestError || error instanceof NotFoundError;
        if (!isOvertaken) throw error;
      }
    }
  }
}

/** Says of the seat what it came from, which holds it until the transaction ends: a request that is given always has one. */
async function linkSeat(tx: Knex.Transaction, seat: string, request: string) {
  const count = await tx('licence_seats')
    .where({ id: seat })
    .update({ request });
  if (count === 0) throw new NotFoundError(`seat: '${seat}' was released`);
}
