import type { Knex } from 'knex';

/** The tables whose rows belong to one ticket, or tell of it. */
const TABLES_OF_TICKETS = [
  'tickets',
  'ticket_attachments',
  'ticket_clocks',
  'ticket_events',
  'ticket_levels',
  'ticket_links',
  'ticket_people',
  'ticket_words',
  'idempotency_keys',
  'mail_participants',
  'problem_tickets',
  'vendor_cases',
];

interface Query {
  sql: string;
  bindings?: unknown[];
  __knexTxId?: string;
}

/** A statement as it was sent to the database. */
export interface Statement {
  sql: string;
  /** Those that it names, or of whose tickets it names the id or the key, in its SQL or its values. */
  models: string[];
  /** The tables of tickets that it names. */
  tables: string[];
  isRead: boolean;
  transaction?: string;
}

/** All statements to a database from now on, and the tickets of which models they are about. */
export class StatementLog {
  readonly #queries: Query[] = [];
  readonly #tickets: { model: string; names: string[] }[] = [];

  constructor(knex: Knex) {
    knex.on('query', (query: Query) => this.#queries.push(query));
  }

  /** Says to which model a ticket belongs; what was sent before counts, too. */
  add({ id, key, model }: { id: string; key: string; model: string }): void {
    this.#tickets.push({ model, names: [id, key] });
  }

  /** Those that touch tickets. */
  statements(): Statement[] {
    return this.#all().filter(it => it.tables.length > 0);
  }

  /** Which models the tickets have that each transaction names, in any of its statements. */
  transactions(): string[][] {
    const models = new Map<string, Set<string>>();
    for (const statement of this.#all()) {
      if (!statement.transaction) continue;
      const known = models.get(statement.transaction) ?? new Set();
      statement.models.forEach(it => known.add(it));
      models.set(statement.transaction, known);
    }
    return [...models.values()].map(it => [...it]);
  }

  #all(): Statement[] {
    return this.#queries.map(({ sql, bindings, __knexTxId: transaction }) => ({
      sql,
      transaction,
      isRead: /^\s*select\b/i.test(sql),
      tables: TABLES_OF_TICKETS.filter(it =>
        new RegExp(`\\b${it}\\b`).test(sql),
      ),
      models: this.#modelsIn(`${sql} ${JSON.stringify(bindings ?? [])}`),
    }));
  }

  #modelsIn(text: string): string[] {
    const named = this.#tickets.filter(({ names }) =>
      names.some(name => new RegExp(`\\b${name}\\b`).test(text)),
    );
    const refs = text.match(/\bsupportmodel:[\w-]+\/[\w-]+/g) ?? [];
    return [...new Set([...named.map(it => it.model), ...refs])];
  }
}
