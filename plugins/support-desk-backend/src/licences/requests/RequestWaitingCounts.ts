import type { Knex } from 'knex';
import { chunksOf } from '../../database';
import type { WaitingCounts } from '../LicenceInsights';

/** Counts requests that have not ended: those that wait for a decision, a training or a seat. */
export class RequestWaitingCounts implements WaitingCounts {
  readonly #knex: Knex;

  /** @param options - `knex`: may be a transaction */
  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async waitingOf(licences: string[]) {
    const waiting = new Map<string, number>();
    for (const chunk of chunksOf(licences)) {
      const rows: { licence: string; count: number | string }[] =
        await this.#open(chunk)
          .groupBy('licence')
          .select('licence')
          .count({ count: '*' });
      rows.forEach(row => waiting.set(row.licence, Number(row.count)));
    }
    return waiting;
  }

  async waitsFor(person: string, licences: string[]) {
    const found = new Set<string>();
    for (const chunk of chunksOf(licences)) {
      const rows: { licence: string }[] = await this.#open(chunk)
        .where({ waiting_person: person })
        .select('licence');
      rows.forEach(row => found.add(row.licence));
    }
    return found;
  }

  #open(licences: string[]) {
    return this.#knex('licence_requests')
      .whereNotNull('waiting_person')
      .whereIn('licence', licences);
  }
}
