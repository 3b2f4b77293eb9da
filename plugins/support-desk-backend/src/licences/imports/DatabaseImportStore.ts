import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { chunksOf } from '../../database';
import {
  fromLicence,
  toLicence,
  type LicenceChangeRow,
  type LicenceRow,
} from '../licenceRows';
import type { StoredLicence } from '../LicenceStore';
import { fromRecord } from '../recordLicenceChange';
import { fromSeat, toSeat, type SeatRow as StoredSeatRow } from '../seatRows';
import type { PlannedLicence } from './LicenceRows';
import { planSeats, type SeatPlan, type SeatRow } from './planSeats';

/** Who imports, and when. */
interface By {
  user: string;
  at: Date;
}

/** Writes what files say, whole or not at all; many rows with one statement. */
export class DatabaseImportStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** @throws ConflictError where one of the licences was changed since it was read */
  async saveLicences(planned: PlannedLicence[], by: By): Promise<void> {
    const rows = planned.map(({ before, after }) =>
      fromLicence({
        ...after,
        version: before ? before.version + 1 : after.version,
        updatedAt: by.at,
        updatedBy: by.user,
      }),
    );
    const records = planned.map(({ before, after, fields }) =>
      fromRecord(
        after.id,
        {
          change: 'imported',
          actor: by.user,
          at: by.at,
          fields: before ? fields : [],
        },
        after,
      ),
    );
    await this.#knex.transaction(async tx => {
      await assertUnchanged(
        tx,
        planned.flatMap(it => it.before ?? []),
      );
      for (const chunk of chunksOf(rows)) {
        await licences(tx).insert(chunk).onConflict('id').merge();
      }
      await saveRecords(tx, records);
    });
  }

  /**
   * Counts seats and gives them within one transaction: nobody can take one in between.
   *
   * @param dryRun - says what would come of it, and does nothing; so it is where any row is wrong
   * @param isRight - whether all rows could be read
   */
  async saveSeats(
    rows: SeatRow[],
    by: By,
    { dryRun, isRight }: { dryRun: boolean; isRight: boolean },
  ): Promise<SeatPlan> {
    return this.#knex.transaction(async tx => {
      const ids = [...new Set(rows.map(it => it.licence))];
      const stored = {
        licences: await lockedLicences(tx, ids),
        seats: await seatsOf(tx, ids),
      };
      const plan = planSeats(rows, stored, { ...by, newId: uuid });
      if (!dryRun && isRight && plan.errors.length === 0) {
        await savePlan(tx, plan);
      }
      return plan;
    });
  }
}

async function savePlan(tx: Knex.Transaction, plan: SeatPlan) {
  for (const chunk of chunksOf(plan.licences.map(fromLicence))) {
    await licences(tx)
      .insert(chunk)
      .onConflict('id')
      .merge([
        'seats',
        'unnamed',
        'over_use_reason',
        'over_use_by',
        'over_use_at',
      ]);
  }
  for (const chunk of chunksOf(plan.seats.map(it => fromSeat(it.seat)))) {
    await seats(tx)
      .insert(chunk)
      .onConflict('id')
      .merge(['since', 'note', 'last_used_at']);
  }
  await saveRecords(
    tx,
    plan.seats.map(it => fromRecord(it.licence.id, it.record, it.licence)),
  );
}

async function assertUnchanged(tx: Knex.Transaction, seen: StoredLicence[]) {
  const stored = await lockedLicences(
    tx,
    seen.map(it => it.id),
  );
  const byId = new Map(stored.map(it => [it.id, it]));
  const changed = seen.find(it => {
    const now = byId.get(it.id);
    return (
      now?.version !== it.version ||
      now.seats !== it.seats ||
      now.unnamed !== it.unnamed
    );
  });
  if (changed) {
    throw new ConflictError(
      `file: '${changed.title}' was changed while it was read. Nothing was imported; send it again`,
    );
  }
}

/** Licences that nobody changes until the transaction ends; always in the same order, so that two imports never wait for each other. */
async function lockedLicences(
  tx: Knex.Transaction,
  ids: string[],
): Promise<StoredLicence[]> {
  const found: StoredLicence[] = [];
  for (const chunk of chunksOf([...ids].sort())) {
    const rows = await licences(tx)
      .whereIn('id', chunk)
      .orderBy('id')
      .forUpdate();
    found.push(...rows.map(toLicence));
  }
  return found;
}

async function seatsOf(tx: Knex.Transaction, ids: string[]) {
  const found = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await seats(tx).whereIn('licence', chunk);
    found.push(...rows.map(toSeat));
  }
  return found;
}

async function saveRecords(tx: Knex.Transaction, records: LicenceChangeRow[]) {
  for (const chunk of chunksOf(records)) {
    await tx<LicenceChangeRow>('licence_changes').insert(chunk);
  }
}

function licences(knex: Knex) {
  return knex<LicenceRow>('licences');
}

function seats(knex: Knex) {
  return knex<StoredSeatRow>('licence_seats');
}
