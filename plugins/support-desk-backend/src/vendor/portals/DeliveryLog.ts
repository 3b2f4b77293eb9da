import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { fromInstant, type Milliseconds } from '../../database';

interface DeliveryRow {
  portal: string;
  delivery: string;
  received_at: Milliseconds;
}

/** Knows which webhooks were received, so that none counts twice, whoever sends it again and for whatever reason. */
export class DeliveryLog {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** Whether a delivery was received before. */
  async has(portal: string, id: string): Promise<boolean> {
    return Boolean(await this.#rows().where(keyOf(portal, id)).first('portal'));
  }

  /** Notes a delivery. */
  async add(portal: string, id: string, now: Date): Promise<void> {
    await this.#rows()
      .insert({ ...keyOf(portal, id), received_at: fromInstant(now) })
      .onConflict(['portal', 'delivery'])
      .ignore();
  }

  /** Forgets what is too old to be taken again. */
  async deleteBefore(instant: Date): Promise<void> {
    await this.#rows().where('received_at', '<', fromInstant(instant)).delete();
  }

  #rows() {
    return this.#knex<DeliveryRow>('vendor_deliveries');
  }
}

function keyOf(portal: string, id: string) {
  const delivery = createHash('sha256').update(id).digest('hex');
  return { portal, delivery };
}
