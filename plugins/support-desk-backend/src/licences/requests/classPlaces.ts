import { isOpenLicenceRequest } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { ClassFullError } from './errors';
import type { StoredRequest } from './LicenceRequestStore';

/** A row of `licence_classes`. */
interface ClassRow {
  model_ref: string;
  training: string;
  day: string;
  taken: number;
}

/** A class in which a request holds a place. */
type HeldClass = Pick<ClassRow, 'model_ref' | 'training' | 'day'>;

/**
 * Takes the place in a class that a request holds after a change, and gives back the one that it held before.
 *
 * @remarks
 *
 * A class has one row, whichever licence it is for, which is locked until the transaction ends: whoever counts next sees it. Of two classes
 * the earlier one is locked first, so that two who change places do not wait for each other.
 *
 * @param places - in the class; absent: as many as come
 * @throws ClassFullError
 */
export async function moveClassPlace(
  tx: Knex.Transaction,
  before: StoredRequest | undefined,
  after: StoredRequest,
  places: number | undefined,
): Promise<void> {
  const from = before && heldClass(before);
  const to = heldClass(after);
  if (from && to && keyOf(from) === keyOf(to)) return;
  const moves = [
    ...(from ? [{ held: from, move: release }] : []),
    ...(to ? [{ held: to, move: take }] : []),
  ].sort((a, b) => (keyOf(a.held) < keyOf(b.held) ? -1 : 1));
  for (const { held, move } of moves) await move(tx, held, places);
}

/** How many places are taken, by day. */
export async function placesTaken(
  knex: Knex,
  modelRef: string,
  training: string,
  days: string[],
): Promise<Map<string, number>> {
  const rows = await classes(knex)
    .where({ model_ref: modelRef, training })
    .whereIn('day', days);
  return new Map(rows.map(row => [row.day, row.taken]));
}

/** Whoever was there keeps the place; a request that ends otherwise has none. */
function heldClass({
  state,
  training,
  modelRef,
}: StoredRequest): HeldClass | undefined {
  const holds = isOpenLicenceRequest(state) || state === 'given';
  if (!holds || !training?.day) return undefined;
  return { model_ref: modelRef, training: training.type, day: training.day };
}

async function take(
  tx: Knex.Transaction,
  held: HeldClass,
  places: number | undefined,
) {
  await classes(tx)
    .insert({ ...held, taken: 0 })
    .onConflict(['model_ref', 'training', 'day'])
    .ignore();
  const free = classes(tx).where(held);
  if (places !== undefined) free.where('taken', '<', places);
  const count = await free.update({ taken: tx.raw('taken + 1') });
  if (count === 0) throw new ClassFullError(held.day, places!);
}

async function release(tx: Knex.Transaction, held: HeldClass) {
  await classes(tx)
    .where(held)
    .where('taken', '>', 0)
    .update({ taken: tx.raw('taken - 1') });
}

function keyOf({ model_ref: modelRef, training, day }: HeldClass): string {
  return [modelRef, training, day].join('\n');
}

function classes(knex: Knex) {
  return knex<ClassRow>('licence_classes');
}
