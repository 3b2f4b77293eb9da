import type { Knex } from 'knex';
import type { VisitFact } from './visitFacts';

/** Some facts about a visit to the support of one model. */
export interface VisitFacts {
  /** Made by the browser. */
  id: string;
  modelRef: string;
  /** Id of a service of the model. */
  module?: string;
  /** `YYYY-MM-DD` in UTC. */
  day: string;
  facts: VisitFact[];
}

/** What an event may leave out. */
const NOTHING = {
  text: null,
  results: null,
  entity_ref: null,
  page: null,
  title: null,
  solved_by: null,
  problem: null,
  step: null,
};

/** Keeps visits, and nobody's name. */
export class DatabaseVisitStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Adds facts to a visit; those that it has already count once. */
  async add({ id, modelRef, module, day, facts }: VisitFacts): Promise<void> {
    const isLeft = facts.some(it => it.type === 'left');
    const visit = { id, model_ref: modelRef };
    await this.#knex.transaction(async tx => {
      await tx('visits')
        .insert({
          ...visit,
          module: module ?? null,
          day,
          is_left: isLeft,
          is_raised: false,
        })
        .onConflict(['id', 'model_ref'])
        .ignore();
      const known = {
        ...(module && { module }),
        ...(isLeft && { is_left: true }),
      };
      if (Object.keys(known).length > 0) {
        await tx('visits').where(visit).update(known);
      }
      await tx('visit_events')
        .insert(
          facts.map(fact => ({
            visit_id: id,
            model_ref: modelRef,
            ...NOTHING,
            ...fact,
          })),
        )
        .onConflict(['visit_id', 'model_ref', 'fact'])
        .ignore();
    });
  }

  /** How many facts a visit has. */
  async count(id: string): Promise<number> {
    const [{ count }] = await this.#knex('visit_events')
      .where({ visit_id: id })
      .count({ count: '*' });
    return Number(count);
  }

  /** Forgets the visits before a day. */
  async deleteBefore(day: string): Promise<void> {
    await this.#knex('visits').where('day', '<', day).delete();
  }
}
