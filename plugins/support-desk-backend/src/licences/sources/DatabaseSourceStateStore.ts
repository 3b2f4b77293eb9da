import type { Knex } from 'knex';
import {
  chunksOf,
  fromInstant,
  toInstant,
  type Milliseconds,
} from '../../database';
import type { SeatRow } from '../seatRows';
import type { SourceState, SourceStateStore } from './SourceStateStore';

/** A row of `licence_sources`. */
interface SourceRow {
  licence: string;
  source: string;
  revision: string | null;
  in_use: number | null;
  bought: number | null;
  counted_at: Milliseconds | null;
  failing_since: Milliseconds | null;
}

/** Keeps how it stands with sources in PostgreSQL or SQLite. */
export class DatabaseSourceStateStore implements SourceStateStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async statesOf(licences: string[]) {
    const states = new Map<string, SourceState>();
    for (const chunk of chunksOf(licences)) {
      const rows = await sources(this.#knex).whereIn('licence', chunk);
      rows.forEach(row => states.set(row.licence, toState(row)));
    }
    return states;
  }

  async save(state: SourceState) {
    await sources(this.#knex)
      .insert(fromState(state))
      .onConflict('licence')
      .merge();
  }

  async markUsed(uses: { seat: string; at: Date }[]) {
    await this.#knex.transaction(async tx => {
      for (const { seat, at } of uses) {
        const used = fromInstant(at);
        await tx<SeatRow>('licence_seats')
          .where({ id: seat })
          .where(it =>
            it.whereNull('last_used_at').orWhere('last_used_at', '<', used),
          )
          .update({ last_used_at: used });
      }
    });
  }
}

function fromState(state: SourceState): SourceRow {
  return {
    licence: state.licence,
    source: state.source,
    revision: state.revision ?? null,
    in_use: state.inUse ?? null,
    bought: state.bought ?? null,
    counted_at: fromInstant(state.countedAt),
    failing_since: fromInstant(state.failingSince),
  };
}

function toState(row: SourceRow): SourceState {
  return {
    licence: row.licence,
    source: row.source,
    revision: row.revision ?? undefined,
    inUse: row.in_use ?? undefined,
    bought: row.bought ?? undefined,
    countedAt: toInstant(row.counted_at),
    failingSince: toInstant(row.failing_since),
  };
}

function sources(knex: Knex) {
  return knex<SourceRow>('licence_sources');
}
