import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { fromInstant, toInstant } from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import { ListedAlreadyError, StaleListingError } from './errors';
import {
  fromSuperUser,
  toSuperUser,
  type ChangeRow,
  type SuperUserRow,
} from './superUserRows';
import type {
  AddedSuperUser,
  SuperUserChange,
  SuperUserRecord,
  SuperUserStore,
} from './SuperUserStore';

/** Keeps the super users who were added in the portal, in PostgreSQL or SQLite. */
export class DatabaseSuperUserStore implements SuperUserStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async list(models: string[]) {
    const rows = await listings(this.#knex)
      .whereIn('model_ref', models)
      .orderBy('id');
    return rows.map(toSuperUser);
  }

  async find(id: string) {
    const row = await listings(this.#knex).where({ id }).first();
    return row && toSuperUser(row);
  }

  async create(change: SuperUserChange) {
    const { listing } = change;
    try {
      await this.#knex.transaction(async tx => {
        await listings(tx).insert(fromSuperUser(listing));
        await record(tx, change);
      });
    } catch (error) {
      if (!isDatabaseConflictError(error)) throw error;
      throw new ListedAlreadyError(listing, 'in the portal');
    }
  }

  async update(change: SuperUserChange) {
    const { listing } = change;
    const changed = { ...listing, version: listing.version + 1 };
    await this.#knex.transaction(async tx => {
      const count = await asSeen(tx, listing).update(fromSuperUser(changed));
      if (count === 0) await refuseStale(tx, listing);
      await record(tx, { ...change, listing: changed });
    });
    return changed;
  }

  async delete(change: SuperUserChange) {
    const { listing } = change;
    await this.#knex.transaction(async tx => {
      const count = await asSeen(tx, listing).delete();
      if (count === 0) await refuseStale(tx, listing);
      const gone = { ...listing, version: listing.version + 1 };
      await record(tx, { ...change, listing: gone });
    });
  }

  async recordOf(id: string): Promise<SuperUserRecord[]> {
    const rows = await changes(this.#knex)
      .where({ listing: id })
      .orderBy('version');
    return rows.map(row => ({
      change: row.change as SuperUserRecord['change'],
      actor: row.actor,
      at: toInstant(row.at),
      version: row.version,
      state: toSuperUser(JSON.parse(row.state)),
    }));
  }
}

async function record(
  tx: Knex.Transaction,
  { listing, change, actor, messages }: SuperUserChange,
) {
  await changes(tx).insert({
    listing: listing.id,
    version: listing.version,
    change,
    actor,
    at: fromInstant(listing.updatedAt),
    state: JSON.stringify(fromSuperUser(listing)),
  });
  await enqueueMessages(tx, messages, listing.updatedAt);
}

async function refuseStale(knex: Knex, { id, version }: AddedSuperUser) {
  const row = await listings(knex).where({ id }).first();
  throw new StaleListingError(version, row && toSuperUser(row));
}

function asSeen(knex: Knex, { id, version }: AddedSuperUser) {
  return listings(knex).where({ id, version });
}

function listings(knex: Knex) {
  return knex<SuperUserRow>('super_users');
}

function changes(knex: Knex) {
  return knex<ChangeRow>('super_user_changes');
}
