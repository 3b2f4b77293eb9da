import type { Knex } from 'knex';
import { chunksOf } from '../database';
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
    for (const chunk of chunksOf(users)) {
      const rows: { offered_to: string; count: number | string }[] =
        await this.#knex('questions')
          .where({ status: 'open' })
          .whereIn('offered_to', chunk)
          .groupBy('offered_to')
          .select('offered_to')
          .count({ count: '*' });
      rows.forEach(row => open.set(row.offered_to, Number(row.count)));
    }
    return open;
  }
}
