import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../../database';

interface CalendarRow {
  user_ref: string;
  token_hash: string;
  since: Milliseconds;
}

/** Keeps whose calendar follows their licences; of what lets it in, a hash only. */
export class CalendarStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Since when somebody has a feed. */
  async sinceOf(user: string): Promise<Date | undefined> {
    const row = await this.#calendars().where({ user_ref: user }).first();
    return row && toInstant(row.since);
  }

  /** Whose feed it is. */
  async userOf(tokenHash: string): Promise<string | undefined> {
    const row = await this.#calendars()
      .where({ token_hash: tokenHash })
      .first();
    return row?.user_ref;
  }

  /** Keeps a feed in place of the one before. */
  async put(user: string, tokenHash: string, since: Date): Promise<void> {
    await this.#calendars()
      .insert({
        user_ref: user,
        token_hash: tokenHash,
        since: fromInstant(since),
      })
      .onConflict('user_ref')
      .merge();
  }

  async delete(user: string): Promise<void> {
    await this.#calendars().where({ user_ref: user }).delete();
  }

  #calendars() {
    return this.#knex<CalendarRow>('licence_calendars');
  }
}
