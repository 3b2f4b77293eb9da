import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { fromInstant } from '../database';
import type { LicenceRow } from './licenceRows';
import {
  HeldAlreadyError,
  NoneFreeError,
  NoneUnnamedError,
} from './seatErrors';
import type { SeatGift } from './SeatStore';

/**
 * Counts one more seat of a licence, if there is one. The update locks the row until the transaction ends, so whoever counts next sees it;
 * every write of seats begins with it, so that no two of them wait for each other.
 *
 * @returns whether it is within what was bought
 * @throws NoneFreeError, NoneUnnamedError, HeldAlreadyError, NotFoundError as SeatStore.give
 */
export async function takeSeat(
  tx: Knex.Transaction,
  { seat, isUnnamed }: Pick<SeatGift, 'seat' | 'isUnnamed'>,
): Promise<boolean> {
  const one = licences(tx).where({ id: seat.licence }).whereNull('gone_at');
  const more = { seats: tx.raw('seats + 1') };
  if (isUnnamed) {
    const count = await one
      .where('unnamed', '>', 0)
      // Whoever edits the licence at the same time writes what is unnamed too.
      .update({
        ...more,
        unnamed: tx.raw('unnamed - 1'),
        version: tx.raw('version + 1'),
        updated_at: fromInstant(seat.since),
        updated_by: seat.givenBy,
      });
    if (count === 0) await refuse(tx, seat, NoneUnnamedError);
    return true;
  }
  const free = await one
    .clone()
    .where(any =>
      any
        .whereNull('bought')
        .orWhere('metric', 'site')
        .orWhereRaw('unnamed + seats < bought'),
    )
    .update(more);
  if (free === 1) return true;
  if (!seat.overUseReason) await refuse(tx, seat, NoneFreeError);
  const count = await one.update({
    ...more,
    over_use_reason: seat.overUseReason,
    over_use_by: seat.givenBy,
    over_use_at: fromInstant(seat.since),
  });
  if (count === 0) await refuse(tx, seat, NoneFreeError);
  return false;
}

/** Counts one seat of a licence less. Over-use ends with its cause. */
export async function returnSeat(
  tx: Knex.Transaction,
  licence: string,
): Promise<void> {
  await licences(tx)
    .where({ id: licence })
    .where('seats', '>', 0)
    .update({ seats: tx.raw('seats - 1') });
  await licences(tx)
    .where({ id: licence })
    .whereNotNull('over_use_at')
    .whereRaw('unnamed + seats <= bought')
    .update({ over_use_reason: null, over_use_by: null, over_use_at: null });
}

async function refuse(
  tx: Knex.Transaction,
  { licence, holder }: SeatGift['seat'],
  Refusal: typeof NoneFreeError | typeof NoneUnnamedError,
): Promise<never> {
  const row = await licences(tx)
    .where({ id: licence })
    .whereNull('gone_at')
    .first();
  if (!row) {
    throw new NotFoundError(`licence: there is no licence '${licence}' now`);
  }
  if (await tx('licence_seats').where({ licence, holder }).first()) {
    throw new HeldAlreadyError(row, holder);
  }
  const inUse = row.unnamed + row.seats;
  throw new Refusal({ title: row.title, bought: row.bought ?? inUse, inUse });
}

function licences(knex: Knex) {
  return knex<LicenceRow>('licences');
}
