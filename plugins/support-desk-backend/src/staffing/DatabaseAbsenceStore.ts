import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { AbsenceStore, StoredAbsence } from './AbsenceStore';
import { OverlappingAbsenceError, StaleAbsenceError } from './errors';

/** A row of `absences`. */
interface AbsenceRow {
  id: string;
  version: number;
  user_ref: string;
  from_day: string;
  to_day: string | null;
  time_zone: string;
  deputy: string | null;
  note: string | null;
  created_by: string;
  updated_at: Milliseconds;
}

/** Keeps absences in PostgreSQL or SQLite. */
export class DatabaseAbsenceStore implements AbsenceStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async list({ users, since }: { users: string[]; since: string }) {
    const rows = await absencesIn(this.#knex)
      .whereIn('user_ref', users)
      .where(query => query.whereNull('to_day').orWhere('to_day', '>=', since))
      .orderBy(['from_day', 'id']);
    return rows.map(toAbsence);
  }

  async find(id: string) {
    const row = await absencesIn(this.#knex).where({ id }).first();
    return row && toAbsence(row);
  }

  async create(absence: StoredAbsence) {
    await this.#knex.transaction(async tx => {
      await refuseOverlap(tx, absence);
      await absencesIn(tx).insert(fromAbsence(absence));
    });
  }

  async update(absence: StoredAbsence) {
    const changed = { ...absence, version: absence.version + 1 };
    await this.#knex.transaction(async tx => {
      await refuseOverlap(tx, absence);
      const count = await asSeen(tx, absence).update(fromAbsence(changed));
      if (count === 0) await refuseStale(tx, absence);
    });
    return changed;
  }

  async delete(absence: StoredAbsence) {
    const count = await asSeen(this.#knex, absence).delete();
    if (count === 0) await refuseStale(this.#knex, absence);
  }
}

async function refuseStale(knex: Knex, seen: StoredAbsence) {
  const row = await absencesIn(knex).where({ id: seen.id }).first();
  throw new StaleAbsenceError(seen, row && toAbsence(row));
}

/** Whoever writes an absence of a person waits for others who do, and then sees what they wrote. */
async function refuseOverlap(tx: Knex.Transaction, absence: StoredAbsence) {
  const { id, user, from, to } = absence;
  await tx('absence_users')
    .insert({ user_ref: user, changes: 1 })
    .onConflict('user_ref')
    .merge({ changes: tx.raw('absence_users.changes + 1') });
  const other = await absencesIn(tx)
    .where({ user_ref: user })
    .whereNot({ id })
    .where(query => query.whereNull('to_day').orWhere('to_day', '>=', from))
    .where(query => to && query.where('from_day', '<=', to))
    .orderBy(['from_day'])
    .first();
  if (other) throw new OverlappingAbsenceError(toAbsence(other));
}

function asSeen(knex: Knex, { id, version }: StoredAbsence) {
  return absencesIn(knex).where({ id, version });
}

function absencesIn(knex: Knex) {
  return knex<AbsenceRow>('absences');
}

function fromAbsence(absence: StoredAbsence): AbsenceRow {
  return {
    id: absence.id,
    version: absence.version,
    user_ref: absence.user,
    from_day: absence.from,
    to_day: absence.to ?? null,
    time_zone: absence.timeZone,
    deputy: absence.deputy ?? null,
    note: absence.note ?? null,
    created_by: absence.createdBy,
    updated_at: fromInstant(absence.updatedAt),
  };
}

function toAbsence(row: AbsenceRow): StoredAbsence {
  return {
    id: row.id,
    version: row.version,
    user: row.user_ref,
    from: row.from_day,
    to: row.to_day ?? undefined,
    timeZone: row.time_zone,
    deputy: row.deputy ?? undefined,
    note: row.note ?? undefined,
    createdBy: row.created_by,
    updatedAt: toInstant(row.updated_at),
  };
}
