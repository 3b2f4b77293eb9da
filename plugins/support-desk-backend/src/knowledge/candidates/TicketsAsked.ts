import {
  ticketReadPermission,
  ticketStatusSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import {
  CHUNK_SIZE,
  fromInstant,
  toInstant,
  type Milliseconds,
} from '../../database';
import type { TicketAuthorizer } from '../../tickets/TicketAuthorizer';
import type { TicketCaller } from '../../tickets/TicketService';
import type { TicketStore } from '../../tickets/TicketStore';
import type { TicketGate } from '../../tickets/work';
import type { Asked, AskedSource, SeenAsked } from './asked';

/** Bounds what one look costs: tickets of a model, and characters of each description. */
export const MAX_ASKED = 500;
export const MAX_TEXT = 500;

/** What was cancelled was not asked. Those that were merged were: by other people. */
const COUNTED = ticketStatusSchema.options.filter(it => it !== 'cancelled');

interface TicketAsked {
  id: string;
  created_at: Milliseconds;
  reporter: string;
  on_behalf_of: string | null;
  module: string | null;
  category: string | null;
  request_type: string;
  summary: string;
  text: string;
}

/** What is asked by ticket. */
export class TicketsAsked implements AskedSource {
  readonly kind = 'ticket';
  readonly #options: {
    store: Pick<TicketStore, 'find' | 'findAll'>;
    gate: TicketGate;
    authorizer: Pick<TicketAuthorizer, 'may'>;
  };

  constructor(options: {
    store: Pick<TicketStore, 'find' | 'findAll'>;
    gate: TicketGate;
    authorizer: Pick<TicketAuthorizer, 'may'>;
  }) {
    this.#options = options;
  }

  async state(knex: Knex, modelRef: string, since: Date) {
    const row = await this.#of(knex, modelRef, since)
      .count({ count: '*' })
      .max({ latest: 'updated_at' })
      .first();
    return `${row?.count}/${row?.latest}`;
  }

  async since(knex: Knex, modelRef: string, since: Date) {
    const rows = await this.#of(knex, modelRef, since)
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(MAX_ASKED)
      .select(columns(knex));
    return rows.map(toAsked);
  }

  async byIds(knex: Knex, ids: string[]) {
    const rows: TicketAsked[] = [];
    for (let i = 0; i < ids.length; i += CHUNK_SIZE) {
      rows.push(
        ...(await knex('tickets')
          .whereIn('id', ids.slice(i, i + CHUNK_SIZE))
          .select(columns(knex))),
      );
    }
    return rows.map(toAsked);
  }

  async seenBy(ids: string[], caller: TicketCaller) {
    const { store, authorizer } = this.#options;
    const seen: string[] = [];
    for (const id of ids) {
      if (await authorizer.may(ticketReadPermission, id, caller)) seen.push(id);
    }
    return new Map<string, SeenAsked>(
      (await store.findAll(seen)).map(({ id, key, summary, status }) => [
        id,
        { id, key, summary, status },
      ]),
    );
  }

  async locate(idOrKey: string, caller: TicketCaller) {
    const { store, gate } = this.#options;
    const { ticketId } = await gate.enter(idOrKey, caller);
    const { id, key, modelRef } = (await store.find(ticketId))!;
    return { id, modelRef, label: key };
  }

  #of(knex: Knex, modelRef: string, since: Date) {
    return knex('tickets')
      .where({ model_ref: modelRef })
      .whereIn('status', COUNTED)
      .where('created_at', '>=', fromInstant(since))
      .whereNotIn('id', ofCountedQuestions(knex));
  }
}

/** Tickets that began as a question which a candidate counts: it was asked once. */
function ofCountedQuestions(knex: Knex) {
  const counted = knex('faq_candidate_members')
    .where({ kind: 'question' })
    .whereNull('removed_at')
    .select('member_id');
  return knex('questions')
    .whereIn('id', counted)
    .whereNotNull('ticket_id')
    .select('ticket_id');
}

function columns(knex: Knex) {
  return [
    'id',
    'created_at',
    'reporter',
    'on_behalf_of',
    'module',
    'category',
    'request_type',
    'summary',
    knex.raw('substr(description, 1, ?) as text', [MAX_TEXT]),
  ];
}

function toAsked(row: TicketAsked): Asked {
  return {
    kind: 'ticket',
    id: row.id,
    at: toInstant(row.created_at),
    asker: row.on_behalf_of ?? row.reporter,
    module: row.module ?? undefined,
    category: row.category ?? undefined,
    requestType: row.request_type,
    title: row.summary,
    text: row.text,
  };
}
