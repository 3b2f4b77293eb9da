import type { LinkKind } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';

/** A link, seen from a ticket. */
export interface StoredLink {
  kind: LinkKind;
  direction: 'out' | 'in';
  /** Id of the ticket at the other end. */
  other: string;
}

/** Reads the links between tickets; they are written with the events that tell of them. */
export class DatabaseLinkStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The links of a ticket in both directions, the oldest first. */
  async list(ticketId: string): Promise<StoredLink[]> {
    const rows: {
      from_id: string;
      kind: LinkKind;
      to_id: string;
    }[] = await this.#knex('ticket_links')
      .where('from_id', ticketId)
      .orWhere('to_id', ticketId)
      .orderBy(['at', 'from_id', 'to_id'])
      .select('from_id', 'kind', 'to_id');
    return rows.map(({ from_id: from, kind, to_id: to }) =>
      from === ticketId
        ? { kind, direction: 'out', other: to }
        : { kind, direction: 'in', other: from },
    );
  }

  /** Ids of the tickets for which a ticket was raised at another level (S1-45). */
  async parentsOf(ticketId: string): Promise<string[]> {
    const links = await this.list(ticketId);
    return links
      .filter(it => it.kind === 'childOf' && it.direction === 'out')
      .map(it => it.other);
  }

  /** Whether links of a kind lead from one ticket to another, over any number of tickets in between. */
  async leads(kind: LinkKind, from: string, to: string): Promise<boolean> {
    const found = await this.#knex
      .withRecursive('chain', start =>
        start
          .select('to_id')
          .from('ticket_links')
          .where({ from_id: from, kind })
          .union(next =>
            next
              .select('ticket_links.to_id')
              .from('ticket_links')
              .join('chain', 'ticket_links.from_id', 'chain.to_id')
              .where('ticket_links.kind', kind),
          ),
      )
      .from('chain')
      .where('to_id', to)
      .first('to_id');
    return found !== undefined;
  }
}
