import type { Knex } from 'knex';
import { fromInstant, type Milliseconds } from '../database';

/** A row of `unattached_contents`. */
export interface UnattachedRow {
  id: string;
  since: Milliseconds;
}

/**
 * Knows the contents that no file names: those on their way, those of uploads that did not come to their end, and those that were taken
 * away and are not deleted yet. A content is noted here before it is stored; attaching its file strikes it off in the same transaction.
 */
export class UnattachedContents {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async add(id: string, since: Date): Promise<void> {
    await this.#table().insert({ id, since: fromInstant(since) });
  }

  /** To be called once the content is deleted. */
  async remove(id: string): Promise<void> {
    await this.#table().where({ id }).delete();
  }

  /** The ids of those that have been so since before an instant, the oldest first. */
  async listBefore(instant: Date): Promise<string[]> {
    return this.#table()
      .where('since', '<', fromInstant(instant))
      .orderBy(['since', 'id'])
      .pluck('id');
  }

  #table() {
    return this.#knex<UnattachedRow>('unattached_contents');
  }
}
