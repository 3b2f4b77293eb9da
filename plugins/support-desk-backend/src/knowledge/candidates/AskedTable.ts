import type { Knex } from 'knex';
import { chunksOf, fromInstant, type Milliseconds } from '../../database';
import type { Asked } from './asked';

/** Bounds what one look costs: how many of a model, and characters of each text. */
const MAX_ASKED = 500;
const MAX_TEXT = 500;

/** What a row says of what was asked, whatever its table. */
export interface AskedRow {
  id: string;
  at: Milliseconds;
  module: string | null;
  title: string;
  text: string;
}

/** Where in the database something is asked. */
export interface AskedTableOptions<Row extends AskedRow> {
  /** A table with `id`, `model_ref`, `module`, `summary` and `updated_at`. */
  table: string;
  /** The columns of the instant and of the text. */
  at: string;
  text: string;
  /** What else is read, as columns. */
  more: (keyof Row & string)[];
  /** Leaves those of a model that count. */
  counted(asked: Knex.QueryBuilder, knex: Knex): Knex.QueryBuilder;
  toAsked(row: Row): Asked;
}

/** Reads what was asked out of a table, as an {@link AskedSource} answers it. */
export class AskedTable<Row extends AskedRow> {
  readonly #options: AskedTableOptions<Row>;

  constructor(options: AskedTableOptions<Row>) {
    this.#options = options;
  }

  async state(knex: Knex, modelRef: string, since: Date): Promise<string> {
    const row: { count?: unknown; latest?: unknown } | undefined =
      await this.#of(knex, modelRef, since)
        .count({ count: '*' })
        .max({ latest: 'updated_at' })
        .first();
    return `${row?.count}/${row?.latest}`;
  }

  async since(knex: Knex, modelRef: string, since: Date): Promise<Asked[]> {
    const { at, toAsked } = this.#options;
    const rows = await this.#of(knex, modelRef, since)
      .orderBy([
        { column: at, order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(MAX_ASKED)
      .select(this.#columns(knex));
    return rows.map(toAsked);
  }

  async byIds(knex: Knex, ids: string[]): Promise<Asked[]> {
    const { table, toAsked } = this.#options;
    const rows: Row[] = [];
    for (const chunk of chunksOf(ids)) {
      rows.push(
        ...(await knex(table).whereIn('id', chunk).select(this.#columns(knex))),
      );
    }
    return rows.map(toAsked);
  }

  #of(knex: Knex, modelRef: string, since: Date): Knex.QueryBuilder {
    const { table, at, counted } = this.#options;
    const inModel = knex(table)
      .where({ model_ref: modelRef })
      .where(at, '>=', fromInstant(since));
    return counted(inModel, knex);
  }

  #columns(knex: Knex) {
    const { at, text, more } = this.#options;
    return [
      ...['id', 'module', ...more],
      ...[`${at} as at`, 'summary as title'],
      knex.raw('substr(??, 1, ?) as text', [text, MAX_TEXT]),
    ];
  }
}
