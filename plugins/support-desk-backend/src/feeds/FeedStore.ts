import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import { hashOf, newToken } from './token';

/** The tables of feeds: one row for each user who has one. */
export type FeedTable = 'licence_calendars' | 'notice_feeds';

interface FeedRow {
  user_ref: string;
  token_hash: string;
  since: Milliseconds;
}

/** Keeps who has a feed that is read without signing in; of what lets readers in, a hash only. */
export class FeedStore {
  readonly #knex: Knex;
  readonly #table: FeedTable;

  constructor(options: { knex: Knex; table: FeedTable }) {
    this.#knex = options.knex;
    this.#table = options.table;
  }

  /** Since when somebody has a feed. */
  async sinceOf(user: string): Promise<Date | undefined> {
    const row = await this.#feeds().where({ user_ref: user }).first();
    return row && toInstant(row.since);
  }

  /** Whose feed it is. */
  async userOf(token: string): Promise<string | undefined> {
    const row = await this.#feeds()
      .where({ token_hash: hashOf(token) })
      .first();
    return row?.user_ref;
  }

  /**
   * Makes a feed in place of the one before.
   *
   * @returns what stands in its address; it cannot be read again
   */
  async make(user: string, since: Date): Promise<string> {
    const token = newToken();
    await this.#feeds()
      .insert({
        user_ref: user,
        token_hash: hashOf(token),
        since: fromInstant(since),
      })
      .onConflict('user_ref')
      .merge();
    return token;
  }

  async delete(user: string): Promise<void> {
    await this.#feeds().where({ user_ref: user }).delete();
  }

  #feeds() {
    return this.#knex<FeedRow>(this.#table);
  }
}
