import type { Knex } from 'knex';
import { chunksOf } from '../../database';

interface Row {
  user_ref: string;
  model_ref: string;
}

/**
 * Keeps which models the owner of a feed may read. Whoever reads a feed is not signed in, so the permission policy cannot be asked then:
 * this is what it said when the owner was last in the portal.
 */
export class ReadableModels {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** References of models. */
  async of(user: string): Promise<string[]> {
    const rows = await this.#models()
      .where({ user_ref: user })
      .orderBy('model_ref');
    return rows.map(it => it.model_ref);
  }

  /** Keeps what somebody may read now; nothing of people without a feed. */
  async keepUp(user: string, models: string[]): Promise<void> {
    const feed = await this.#knex('notice_feeds')
      .where({ user_ref: user })
      .first();
    if (!feed) return;
    const known = await this.of(user);
    const added = models.filter(it => !known.includes(it));
    const gone = known.filter(it => !models.includes(it));
    for (const some of chunksOf(gone)) {
      await this.#models()
        .where({ user_ref: user })
        .whereIn('model_ref', some)
        .delete();
    }
    for (const some of chunksOf(added)) {
      await this.#models()
        .insert(some.map(it => ({ user_ref: user, model_ref: it })))
        .onConflict(['user_ref', 'model_ref'])
        .ignore();
    }
  }

  #models() {
    return this.#knex<Row>('notice_feed_models');
  }
}
