import type { Knex } from 'knex';

/** What tickets need to know of questions to super users. */
export interface QuestionLookup {
  /** @param modelRef - full reference of the model to whose super users it was put */
  isAsked(question: string, modelRef: string): Promise<boolean>;
}

/** Looks questions up in the database. */
export class DatabaseQuestionLookup implements QuestionLookup {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async isAsked(question: string, modelRef: string) {
    const row = await this.#knex('questions')
      .where({ id: question, model_ref: modelRef })
      .first('id');
    return row !== undefined;
  }
}
