import type { Knex } from 'knex';
import { chunksOf } from '../../database';

/** Which decisions were taken up by a change. */
export interface ChangeMarks {
  /** Ids of the decisions of a model that one has taken up. */
  takenUp(model: string): Promise<Set<string>>;
  /** Says that a change has taken these up. */
  takeUp(model: string, decisions: string[], change: string): Promise<void>;
}

/** Keeps that beside the decisions, in PostgreSQL or SQLite. */
export class DatabaseChangeMarks implements ChangeMarks {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async takenUp(model: string): Promise<Set<string>> {
    const ids: string[] = await this.#knex('responsibility_decisions')
      .where({ model_ref: model })
      .whereNotNull('change')
      .pluck('id');
    return new Set(ids);
  }

  async takeUp(model: string, decisions: string[], change: string) {
    await this.#knex.transaction(async tx => {
      for (const chunk of chunksOf(decisions)) {
        await tx('responsibility_decisions')
          .where({ model_ref: model })
          .whereIn('id', chunk)
          .update({ change });
      }
    });
  }
}
