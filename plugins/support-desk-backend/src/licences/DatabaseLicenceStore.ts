import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import type {
  CompiledLicence,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { contentHash, fromInstant, toInstant } from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import { SYSTEM_ACTOR } from '../tickets/TicketStore';
import { changedFields } from './changedFields';
import { StaleLicenceError } from './errors';
import {
  fromLicence,
  toLicence,
  type LicenceChangeRow,
  type LicenceRow,
} from './licenceRows';
import type {
  LicenceEdit,
  LicenceRecord,
  LicenceStore,
  StoredLicence,
} from './LicenceStore';
import { recordLicenceChange } from './recordLicenceChange';
import { statedLicence, type Stated } from './statedLicence';

/** Days before a date at which managers are told, unless they say otherwise. */
export const DEFAULT_LEAD_DAYS = 60;

// Much faster than localeCompare, which looks the locale up for each pair.
const byTitle = new Intl.Collator('en');

/** Keeps licences in PostgreSQL or SQLite. */
export class DatabaseLicenceStore implements LicenceStore {
  readonly #knex: Knex;
  readonly #clock: ClockService;
  /** What models stated when they were followed last, by reference. */
  readonly #followed = new Map<string, string>();

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  async sync(models: CompiledModel[]) {
    for (const model of models) {
      const stated = new Map(
        Object.values(model.licences).map(it => [
          it.id,
          { ...statedLicence(it, model), opening: openingOf(it) },
        ]),
      );
      const hash = contentHash([...stated]);
      if (this.#followed.get(model.ref) === hash) continue;
      const isDone = await this.#follow(model.ref, stated);
      if (isDone) this.#followed.set(model.ref, hash);
    }
  }

  async list(models: string[], goneSince?: Date) {
    const rows = await licences(this.#knex)
      .whereIn('model_ref', models)
      .where(it => {
        it.whereNull('gone_at').orWhere('seats', '>', 0);
        if (goneSince) it.orWhere('gone_at', '>=', fromInstant(goneSince));
      });
    return rows
      .map(toLicence)
      .sort(
        (a, b) =>
          byTitle.compare(a.title, b.title) || byTitle.compare(a.id, b.id),
      );
  }

  async find(id: string) {
    const row = await licences(this.#knex).where({ id }).first();
    return row && toLicence(row);
  }

  async create({ licence, record, messages = [] }: LicenceEdit) {
    await this.#knex.transaction(async tx => {
      await licences(tx).insert(fromLicence(licence));
      await recordLicenceChange(tx, licence.id, record);
      await enqueueMessages(tx, messages, record.at);
    });
  }

  async update({ licence, record, messages = [] }: LicenceEdit) {
    const changed: StoredLicence = {
      ...licence,
      version: licence.version + 1,
      updatedAt: record.at,
      updatedBy: record.actor,
    };
    await this.#knex.transaction(async tx => {
      const count = await asSeen(tx, licence).update(fromLicence(changed));
      if (count === 0) await refuseStale(tx, licence);
      await recordLicenceChange(tx, licence.id, record);
      await enqueueMessages(tx, messages, record.at);
    });
    return changed;
  }

  async delete({ licence, record, messages = [] }: LicenceEdit) {
    await this.#knex.transaction(async tx => {
      await recordLicenceChange(tx, licence.id, record);
      const count = await asSeen(tx, { ...licence, seats: 0 }).delete();
      if (count === 0) await refuseStale(tx, licence);
      await enqueueMessages(tx, messages, record.at);
    });
  }

  async changesOf(id: string) {
    const rows = await this.#knex<LicenceChangeRow>('licence_changes')
      .where({ licence: id })
      .orderBy('id', 'desc');
    return rows.map(row => ({
      id: row.id,
      change: row.change,
      actor: row.actor,
      at: toInstant(row.at),
      holder: row.holder ?? undefined,
      reason: row.reason ?? undefined,
      fields: JSON.parse(row.fields),
      bought: row.bought ?? undefined,
      inUse: row.in_use,
    }));
  }

  /** @returns false where something was in the way: what is left is done the next time */
  async #follow(
    modelRef: string,
    stated: Map<string, Stated & { opening: Opening }>,
  ): Promise<boolean> {
    const rows = await licences(this.#knex)
      .where({ model_ref: modelRef })
      .whereNotNull('model_key');
    const known = new Map(rows.map(it => [it.model_key!, toLicence(it)]));
    const done: boolean[] = [];
    for (const [modelKey, { opening, ...says }] of stated) {
      const licence = known.get(modelKey);
      done.push(
        licence
          ? await this.#takeOver(licence, says)
          : await this.#open({ modelRef, modelKey, ...says, ...opening }),
      );
    }
    for (const [modelKey, licence] of known) {
      if (!stated.has(modelKey)) done.push(await this.#markGone(licence));
    }
    return done.every(Boolean);
  }

  async #open(
    stated: Stated & Opening & Pick<StoredLicence, 'modelRef' | 'modelKey'>,
  ): Promise<boolean> {
    const licence: StoredLicence = {
      id: uuid(),
      version: 1,
      metric: 'named',
      seats: 0,
      leadDays: DEFAULT_LEAD_DAYS,
      lowAt: 0,
      integrated: true,
      managers: [],
      updatedAt: this.#clock.now(),
      updatedBy: SYSTEM_ACTOR,
      ...stated,
    };
    try {
      await this.create({ licence, record: this.#record('opened') });
    } catch (error) {
      // Another replica has opened it.
      if (!isDatabaseConflictError(error)) throw error;
    }
    return true;
  }

  async #takeOver(licence: StoredLicence, stated: Stated): Promise<boolean> {
    const next = { ...licence, ...stated, goneAt: undefined };
    const fields = changedFields(licence, next);
    if (!licence.goneAt && fields.length === 0) return true;
    return this.#tryUpdate(next, {
      ...this.#record('stated'),
      fields,
      ...(licence.goneAt && { reason: 'The model states it again' }),
    });
  }

  async #markGone(licence: StoredLicence): Promise<boolean> {
    if (licence.goneAt) return true;
    const record = this.#record('removed');
    return this.#tryUpdate(
      { ...licence, goneAt: record.at },
      { ...record, reason: 'The model states it no longer' },
    );
  }

  async #tryUpdate(licence: StoredLicence, record: LicenceRecord) {
    try {
      await this.update({ licence, record });
      return true;
    } catch (error) {
      if (error instanceof StaleLicenceError) return false;
      throw error;
    }
  }

  #record(change: LicenceRecord['change']): LicenceRecord {
    return { change, actor: SYSTEM_ACTOR, at: this.#clock.now() };
  }
}

/** What is taken from a model once: from then on the portal counts (S1-102). */
type Opening = Pick<StoredLicence, 'unnamed' | 'asOf'>;

function openingOf({ inUse = 0, asOf }: CompiledLicence): Opening {
  return { unnamed: inUse, asOf };
}

/** The row of a licence, provided that it is as it was seen; its seats too, for whether there are too many was judged by them. */
function asSeen(knex: Knex, { id, version, seats }: StoredLicence) {
  return licences(knex).where({ id, version, seats });
}

async function refuseStale(knex: Knex, { id, version }: StoredLicence) {
  const row = await licences(knex).where({ id }).first();
  throw new StaleLicenceError(version, row && toLicence(row));
}

function licences(knex: Knex) {
  return knex<LicenceRow>('licences');
}
