import type { Knex } from 'knex';
import { CHUNK_SIZE } from '../database';
import type { QuestionLoad } from '../superUsers/SuperUserDescriber';

/** Counts the questions that wait for people, of all models: whoever helps with two systems has one day for both. */
export class OpenQuestions implements QuestionLoad {
  readonly #knex: Knex;

  /** @param options - `knex`: may be a transaction */
  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async openOf(users: string[]): Promise<Map<string, number>> {
    const open = new Map<string, number>();
    for (let i = 0; i < users.length; i += CHUNK_SIZE) {
      const rows: { offered_to: string; count: number | string }[] =
        await this.#knex('questions')
          .where({ status: 'open' })
          .whereIn('offered_to', users.slice(i, i + CHUNK_SIZE))
          .groupBy('offered_to')
          .select('offered_to')
          .count({ count: '*' });
      rows.forEach(row => open.set(row.offered_to, Number(row.count)));
    }
    return open;
  }
}
