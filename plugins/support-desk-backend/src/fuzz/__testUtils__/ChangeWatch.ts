import type { Knex } from 'knex';

const LOG = 'fuzz_changes';

const NOTE = `create function fuzz_note() returns trigger as $$
  begin insert into ${LOG} values (tg_table_name, lower(tg_op)); return null; end
$$ language plpgsql`;

/** Sees every row that a transaction leaves changed, by triggers, and puts the tables back to how they were. */
export class ChangeWatch {
  readonly #knex: Knex;
  readonly #isPostgres: boolean;
  #kept = new Map<string, object[]>();

  constructor(knex: Knex) {
    this.#knex = knex;
    this.#isPostgres = knex.client.config.client === 'pg';
  }

  /** From now on; what the tables hold now is what {@link restore} goes back to. */
  async start(): Promise<void> {
    const tables = await this.#tables();
    await this.#knex.schema.createTable(LOG, table => {
      table.string('name');
      table.string('change');
    });
    if (this.#isPostgres) await this.#knex.raw(NOTE);
    for (const name of tables) {
      for (const change of ['insert', 'update', 'delete']) {
        await this.#knex.raw(
          this.#isPostgres
            ? `create trigger "fuzz_${change}" after ${change} on "${name}" for each row execute function fuzz_note()`
            : `create trigger "fuzz_${name}_${change}" after ${change} on "${name}" begin insert into ${LOG} values ('${name}', '${change}'); end`,
        );
      }
      this.#kept.set(name, await this.#rowsOf(name));
    }
  }

  /** Tables with rows that were changed since the start or the last {@link restore}. */
  async changed(): Promise<string[]> {
    return this.#knex(LOG).distinct('name').orderBy('name').pluck('name');
  }

  async restore(names: string[]): Promise<void> {
    if (this.#isPostgres) {
      await this.#knex.transaction(async tx => {
        await tx.raw('set local session_replication_role = replica');
        await this.#refill(tx, names);
      });
    } else {
      await this.#knex.raw('pragma foreign_keys = off');
      await this.#knex.transaction(tx => this.#refill(tx, names));
      await this.#knex.raw('pragma foreign_keys = on');
    }
  }

  async #refill(tx: Knex, names: string[]): Promise<void> {
    for (const name of names) {
      await tx(name).delete();
      const rows = this.#kept.get(name)!;
      // SQLite takes a few hundred values at once.
      for (let i = 0; i < rows.length; i += 10) {
        await tx(name).insert(rows.slice(i, i + 10));
      }
    }
    await tx(LOG).delete();
  }

  /** Without the tables of the migrations, and those that an engine keeps for its search. */
  async #tables(): Promise<string[]> {
    const names: string[] = this.#isPostgres
      ? await this.#knex('pg_tables')
          .where({ schemaname: this.#knex.raw('current_schema()') })
          .pluck('tablename')
      : await this.#knex('sqlite_master')
          .where({ type: 'table' })
          .pluck('name');
    return names.filter(it => !/^(knex_|sqlite_|ticket_words_index)/.test(it));
  }

  async #rowsOf(name: string): Promise<object[]> {
    const rows = await this.#knex(name);
    if (!this.#isPostgres) return rows;
    const generated: string[] = await this.#knex('information_schema.columns')
      .where({ table_name: name, is_generated: 'ALWAYS' })
      .pluck('column_name');
    return rows.map((row: object) =>
      Object.fromEntries(
        Object.entries(row).filter(([key]) => !generated.includes(key)),
      ),
    );
  }
}
