import { setTimeout as delay } from 'node:timers/promises';
import type { Knex } from 'knex';

interface Column {
  name: string;
  type: string;
}

/** The tables that a ticket's life writes after its number is taken, each after those that it refers to. */
const TABLES = ['ticket_snapshots', 'tickets', 'ticket_events', 'outbox'];
const WRITERS = 8;

/** Writes tickets as a replica does that knows only the tables as they were when it started. */
export class OldReplica {
  written = 0;
  readonly failures: unknown[] = [];
  readonly #knex: Knex;
  readonly #columns: Map<string, Column[]>;
  #writing?: Promise<unknown>;
  #isStopped = false;

  private constructor(knex: Knex, columns: Map<string, Column[]>) {
    this.#knex = knex;
    this.#columns = columns;
  }

  static async start(knex: Knex): Promise<OldReplica> {
    const columns = new Map<string, Column[]>();
    for (const table of TABLES) {
      columns.set(
        table,
        await knex('information_schema.columns')
          .where({ table_name: table, table_schema: 'public' })
          .where({ is_nullable: 'NO', is_generated: 'NEVER' })
          .whereNull('column_default')
          .select({ name: 'column_name', type: 'data_type' }),
      );
    }
    const replica = new OldReplica(knex, columns);
    const writers = Array.from({ length: WRITERS }, () => replica.#write());
    replica.#writing = Promise.all(writers);
    return replica;
  }

  /** Waits until it has written so many more tickets. */
  async writes(more: number): Promise<void> {
    const enough = this.written + more;
    while (this.written < enough) await delay(10);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#writing;
  }

  /** How many of its tickets are there, with all that belongs to them. */
  async kept(): Promise<number> {
    const [{ count }] = await this.#knex('tickets')
      .join('ticket_events', 'ticket_events.ticket_id', 'tickets.id')
      .join('outbox', 'outbox.id', 'tickets.id')
      .count({ count: '*' });
    return Number(count);
  }

  async close(): Promise<void> {
    await this.#knex.destroy();
  }

  async #write() {
    while (!this.#isStopped) {
      this.written += 1;
      const id = `old-${this.written}`;
      await this.#knex
        .transaction(async tx => {
          // One after the other, in a table that came about after the first of the others.
          await tx('ticket_keys')
            .insert({ prefix: 'OLD', last_number: 1 })
            .onConflict('prefix')
            .merge({ last_number: tx.raw('ticket_keys.last_number + 1') });
          for (const [table, columns] of this.#columns) {
            await tx(table).insert(rowOf(id, columns));
          }
          await tx('tickets').where({ id }).update({ summary: 'Later' });
        })
        .catch(error => this.failures.push(error));
    }
  }
}

function rowOf(id: string, columns: Column[]) {
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      if (type === 'boolean') return [name, false];
      return [name, /int|numeric/.test(type) ? 1 : id];
    }),
  );
}
