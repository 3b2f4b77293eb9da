import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { contentHash, fromInstant } from '../database';
import type { ModelStore } from './ModelStore';

interface Row {
  ref: string;
  entity: string;
  content_hash: string;
  stored_at: number;
}

/** The last valid models in the plugin's database. */
export class DatabaseModelStore implements ModelStore {
  readonly #knex: Knex;
  readonly #clock: ClockService;

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  async all(): Promise<Map<string, Entity>> {
    const rows = await this.#knex<Row>('support_models').select(
      'ref',
      'entity',
    );
    return new Map(rows.map(row => [row.ref, JSON.parse(row.entity)]));
  }

  async save(entity: Entity): Promise<void> {
    const ref = stringifyEntityRef(entity);
    const hash = contentHash(entity);
    const known = await this.#knex<Row>('support_models')
      .where({ ref, content_hash: hash })
      .first('ref');
    if (known) return;

    await this.#knex<Row>('support_models')
      .insert({
        ref,
        // Not in canonical form: the order of a model's maps is its author's.
        entity: JSON.stringify(entity),
        content_hash: hash,
        stored_at: fromInstant(this.#clock.now()),
      })
      .onConflict('ref')
      .merge();
  }
}
