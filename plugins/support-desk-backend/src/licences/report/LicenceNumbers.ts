import type { Knex } from 'knex';
import { chunksOf, fromInstant } from '../../database';
import type { LicenceChangeRow } from '../licenceRows';

/** What of a licence was bought and in use at an instant. */
export interface LicenceNumber {
  /** Absent: as many as one likes. */
  bought?: number;
  inUse: number;
}

/** A field of a licence as it was before a change. */
export interface FormerField {
  field: string;
  from?: unknown;
}

/** Reads from the record of licences what was so then; each line of it has the figures after it. */
export class LicenceNumbers {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * @param before - an instant that does not count any more
   * @returns by licence; those are absent that there were not yet
   */
  async at(
    licences: string[],
    before: Date,
  ): Promise<Map<string, LicenceNumber>> {
    const found = new Map<string, LicenceNumber>();
    for (const ids of chunksOf(licences)) {
      const last = changes(this.#knex)
        .whereIn('licence', ids)
        .where('at', '<', fromInstant(before))
        .groupBy('licence')
        .max('id');
      const rows = await changes(this.#knex).whereIn('id', last);
      for (const { licence, bought, in_use: inUse } of rows) {
        found.set(licence, { bought: bought ?? undefined, inUse });
      }
    }
    return found;
  }

  /** What fields of licences were before they were changed, since an instant; by licence. */
  async changedSince(
    licences: string[],
    since: Date,
  ): Promise<Map<string, FormerField[]>> {
    const found = new Map<string, FormerField[]>();
    for (const ids of chunksOf(licences)) {
      const rows = await changes(this.#knex)
        .whereIn('licence', ids)
        .where('at', '>=', fromInstant(since))
        // Nearly all lines are about seats, which change no field.
        .whereNot('fields', '[]')
        .select('licence', 'fields');
      for (const { licence, fields } of rows) {
        const former: FormerField[] = JSON.parse(fields);
        found.set(licence, [...(found.get(licence) ?? []), ...former]);
      }
    }
    return found;
  }
}

function changes(knex: Knex) {
  return knex<LicenceChangeRow>('licence_changes');
}
