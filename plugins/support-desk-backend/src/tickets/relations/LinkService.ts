import { NotFoundError } from '@backstage/errors';
import {
  ticketReadPermission,
  type CreateLink,
  type LinkKind,
  type TicketLink,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../errors';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import type { NewTicketEvent, StoredTicket, TicketStore } from '../TicketStore';
import { NotPossibleError } from '../work/errors';
import type { TicketGate, Visit } from '../work/TicketGate';
import type { TicketWork } from '../work/TicketWork';
import type { Outcome, WorkContext } from '../work/WorkContext';
import { assertSupport } from './assertSupport';
import type { DatabaseLinkStore, StoredLink } from './DatabaseLinkStore';
import { describeMention } from './describeMention';

interface LinkServiceOptions {
  links: DatabaseLinkStore;
  store: Pick<TicketStore, 'findAll'>;
  authorizer: Pick<TicketAuthorizer, 'among'>;
  gate: TicketGate;
  work: TicketWork;
}

/** Links tickets to each other. Both tickets tell of a link. */
export class LinkService {
  readonly #options: LinkServiceOptions;

  constructor(options: LinkServiceOptions) {
    this.#options = options;
  }

  /** The links of a ticket; of a ticket at the other end that the caller may not see, only its key. */
  async list({ ticketId, caller }: Visit): Promise<TicketLink[]> {
    const { links, store, authorizer } = this.#options;
    const found = await links.list(ticketId);
    const others = found.map(it => it.other);
    const visible = new Set(
      await authorizer.among(ticketReadPermission, others, caller),
    );
    const tickets = new Map(
      (await store.findAll(others)).map(it => [it.id, it]),
    );
    return found.map(({ kind, direction, other }) => {
      const ticket = tickets.get(other)!;
      const mention = visible.has(other)
        ? describeMention(ticket)
        : { key: ticket.key };
      return { kind, direction, ticket: mention };
    });
  }

  /**
   * @param version - of the ticket that the link leads from
   * @throws NotFoundError for a ticket that the caller may not see
   * @throws InvalidAnswersError for a link of a ticket to itself
   * @throws NotPossibleError for a link that there is already, or that would close a circle
   */
  async link(visit: Visit, version: number, { kind, ticket }: CreateLink) {
    await this.#options.work.change(visit, version, async context => {
      const other = await this.#enter(context, ticket);
      await this.#assertNew(context, kind, other.ticket);
      return onBothSides(context, other, 'linked', { kind, direction: 'out' });
    });
  }

  /**
   * Takes a link away, whichever way it leads.
   *
   * @throws NotFoundError when there is none
   */
  async unlink(visit: Visit, version: number, kind: LinkKind, ticket: string) {
    await this.#options.work.change(visit, version, async context => {
      const other = await this.#enter(context, ticket);
      const links = await this.#options.links.list(visit.ticketId);
      const link = links.find(
        it => it.kind === kind && it.other === other.ticketId,
      );
      if (!link) {
        throw new NotFoundError(
          `other: ${context.ticket.key} has no link ${kind} with ${other.ticket.key}`,
        );
      }
      return onBothSides(context, other, 'unlinked', link);
    });
  }

  async #enter(context: WorkContext, idOrKey: string) {
    assertSupport(context, 'its links');
    const { gate, work } = this.#options;
    return work.contextOf(await gate.enter(idOrKey, context.caller));
  }

  async #assertNew(context: WorkContext, kind: LinkKind, other: StoredTicket) {
    const { ticket } = context;
    if (other.id === ticket.id) {
      const message = `${other.key} cannot be linked to itself`;
      throw new InvalidAnswersError([{ field: 'ticket', message }]);
    }
    const { links } = this.#options;
    const existing = (await links.list(ticket.id)).find(
      it => it.kind === kind && it.other === other.id,
    );
    if (existing && (existing.direction === 'out' || kind === 'relatedTo')) {
      throw new NotPossibleError(
        `ticket: ${ticket.key} has the link ${kind} with ${other.key} already`,
        context,
      );
    }
    if (
      kind !== 'relatedTo' &&
      (await links.leads(kind, other.id, ticket.id))
    ) {
      throw new NotPossibleError(
        `ticket: ${kind} leads from ${other.key} to ${ticket.key} already; the link would close a circle`,
        context,
      );
    }
  }
}

const OPPOSITE = { out: 'in', in: 'out' } as const;

function onBothSides(
  one: WorkContext,
  other: WorkContext,
  type: 'linked' | 'unlinked',
  { kind, direction }: Pick<StoredLink, 'kind' | 'direction'>,
): Outcome {
  const event = (
    { id, key }: StoredTicket,
    seen: StoredLink['direction'],
  ): NewTicketEvent => ({
    type,
    data: { kind, direction: seen, ticket: id, key },
  });
  return {
    ticket: one.ticket,
    events: [event(other.ticket, direction)],
    besides: [
      {
        context: other,
        outcome: {
          ticket: other.ticket,
          events: [event(one.ticket, OPPOSITE[direction])],
        },
      },
    ],
  };
}
