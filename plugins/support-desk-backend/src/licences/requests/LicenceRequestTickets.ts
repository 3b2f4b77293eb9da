import { NotAllowedError } from '@backstage/errors';
import type {
  Ticket,
  ticketOfLicenceRequestSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { TicketCaller, TicketService } from '../../tickets/TicketService';
import { say, type Said } from '../../words';
import { inUseOf, type StoredLicence } from '../LicenceStore';
import { NotPossibleError, StaleRequestError } from './errors';
import type { QueuedRequest } from './LicenceRequestStore';
import type { RequestOptions } from './requestOptions';
import type { SeenRequest } from './RequestSight';

/** Tickets by which more of a licence is asked for. */
export class LicenceRequestTickets {
  readonly #options: RequestOptions & { tickets: TicketService };

  constructor(options: RequestOptions & { tickets: TicketService }) {
    this.#options = options;
  }

  /**
   * Raises a ticket that belongs to a request. Both happen or neither does.
   *
   * @param version - that the caller saw
   * @param idempotencyKey - the same key and ticket twice answer the same ticket
   * @throws NotFoundError for a request that the caller does not see
   * @throws NotAllowedError for whoever only approves it
   * @throws StaleRequestError
   * @throws NotPossibleError where it has ended, has a ticket, or some of its licence are free
   * @throws whatever {@link TicketService.create} does
   */
  async raise(
    id: string,
    version: number,
    body: z.output<typeof ticketOfLicenceRequestSchema>,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<Ticket> {
    const { requests, requestSight, tickets, clock, words } = this.#options;
    const seen = await requestSight.see(id, caller);
    const { request } = seen;
    const isRepeated = idempotencyKey !== undefined && request.ticket;
    if (!isRepeated) assertRaisable(seen, version);
    const licence = seen.licence?.licence;
    return tickets.create(
      {
        ...body,
        model: request.modelRef,
        channel: 'portal',
        summary:
          body.summary ??
          words.of(say('licenceTickets.summary', { licence: request.title })),
        description: body.description || (await this.#ready(seen)),
        module: body.module ?? (seen.model && licence?.service),
      },
      {
        caller,
        idempotencyKey,
        within: (tx, ticket) => {
          const at = clock.now();
          return requests.updateWithin(tx, {
            request: {
              ...request,
              version,
              ticket: { id: ticket.id, key: ticket.key },
              updatedAt: at,
              updatedBy: caller.user,
            },
            event: { action: 'ticket', actor: caller.user, at },
            places: licence?.places,
            messages: [],
          });
        },
      },
    );
  }

  /** The licence, its figures, and who waits, as far as the caller may know them. */
  async #ready({ request, licence, model }: SeenRequest): Promise<string> {
    if (!licence) return '';
    const { requests, words } = this.#options;
    const waiting = await requests.listWaiting(request.licence);
    const people = licence.maySeeHolders ? await this.#linesOf(waiting) : [];
    return [
      `**${licence.licence.title}** (${model?.title ?? request.modelRef})`,
      words.of(figuresOf(licence.licence)),
      words.of(say('licenceTickets.waiting', { number: waiting.length })),
      ...(people.length > 0 ? [people.join('\n')] : []),
    ].join('\n\n');
  }

  async #linesOf(waiting: QueuedRequest[]): Promise<string[]> {
    const { models, words } = this.#options;
    const names = await models.namesOf(waiting.map(it => it.person));
    return waiting.map(({ person, askedAt, reason }, index) => {
      const line = {
        place: index + 1,
        person: names[person] ?? person,
        day: { day: askedAt.toISOString().slice(0, 10) },
      };
      return words.of(
        reason
          ? say('licenceTickets.sinceFor', { ...line, reason })
          : say('licenceTickets.since', line),
      );
    });
  }
}

function figuresOf(licence: StoredLicence): Said {
  const inUse = inUseOf(licence);
  const { bought = inUse } = licence;
  return say('licenceTickets.figures', { bought, inUse, free: bought - inUse });
}

/** @throws NotAllowedError, StaleRequestError, NotPossibleError */
function assertRaisable(
  { request, sides, possible, mayRaiseTicket }: SeenRequest,
  version: number,
) {
  if (sides.every(it => it === 'approver')) {
    throw new NotAllowedError(
      'request: more is asked for by who asked, the managers of the licence and the support team; approve or decline it',
    );
  }
  if (request.version !== version) {
    throw new StaleRequestError(version, request);
  }
  if (mayRaiseTicket) return;
  throw new NotPossibleError(
    request.state,
    possible,
    request.ticket
      ? `more was asked for already, by ${request.ticket.key}`
      : 'more is asked for while a request waits and none is free',
  );
}
