import {
  ticketReadPermission,
  ticketStatusSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { toInstant } from '../../database';
import type { TicketAuthorizer } from '../../tickets/TicketAuthorizer';
import type { TicketCaller } from '../../tickets/TicketService';
import type { TicketStore } from '../../tickets/TicketStore';
import type { TicketGate } from '../../tickets/work';
import type { AskedSource, SeenAsked } from './asked';
import { AskedTable, type AskedRow } from './AskedTable';

/** What was cancelled was not asked. Those that were merged were: by other people. */
const COUNTED = ticketStatusSchema.options.filter(it => it !== 'cancelled');

interface TicketAsked extends AskedRow {
  reporter: string;
  on_behalf_of: string | null;
  category: string | null;
  request_type: string;
}

const TABLE = new AskedTable<TicketAsked>({
  table: 'tickets',
  at: 'created_at',
  text: 'description',
  more: ['reporter', 'on_behalf_of', 'category', 'request_type'],
  counted: (tickets, knex) =>
    tickets
      .whereIn('status', COUNTED)
      .whereNotIn('id', ofCountedQuestions(knex)),
  toAsked: ({ id, at, title, text, ...row }) => ({
    kind: 'ticket',
    id,
    at: toInstant(at),
    asker: row.on_behalf_of ?? row.reporter,
    module: row.module ?? undefined,
    category: row.category ?? undefined,
    requestType: row.request_type,
    title,
    text,
  }),
});

interface TicketsAskedOptions {
  store: Pick<TicketStore, 'find' | 'findAll'>;
  gate: TicketGate;
  authorizer: Pick<TicketAuthorizer, 'among'>;
}

/** What is asked by ticket. */
export class TicketsAsked implements AskedSource {
  readonly kind = 'ticket';
  readonly #options: TicketsAskedOptions;

  constructor(options: TicketsAskedOptions) {
    this.#options = options;
  }

  state(knex: Knex, modelRef: string, since: Date) {
    return TABLE.state(knex, modelRef, since);
  }

  since(knex: Knex, modelRef: string, since: Date) {
    return TABLE.since(knex, modelRef, since);
  }

  byIds(knex: Knex, ids: string[]) {
    return TABLE.byIds(knex, ids);
  }

  async seenBy(ids: string[], caller: TicketCaller) {
    const { store, authorizer } = this.#options;
    const seen = await authorizer.among(ticketReadPermission, ids, caller);
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
