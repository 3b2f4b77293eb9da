import type { Knex } from 'knex';
import { chunksOf } from '../../database';
import type { LicenceRow } from '../licenceRows';

/** A row of `licence_queues`: nothing was free while somebody waited; whoever takes it away tells that there is. */
interface QueueRow {
  licence: string;
}

/** Notes that nothing is free of a licence for which somebody waits, if so. */
export async function noteFull(
  tx: Knex.Transaction,
  licence: string,
): Promise<void> {
  const full = await fullOnes(tx).where({ id: licence }).first('id');
  if (full) await note(tx, [licence]);
}

/** Notes it of all licences, also of those that became full by something else than a request. */
export async function noteAllFull(knex: Knex): Promise<void> {
  const rows = await fullOnes(knex)
    .whereIn('id', waitedFor(knex))
    .whereNotIn('id', knex<QueueRow>('licence_queues').select('licence'))
    .select('id');
  await note(
    knex,
    rows.map(row => row.id),
  );
}

/** Licences that were full, and of which some are free now. */
export async function listFreed(knex: Knex): Promise<string[]> {
  const rows = await knex<QueueRow>('licence_queues')
    .whereNotIn('licence', fullOnes(knex).select('id'))
    .orderBy('licence');
  return rows.map(row => row.licence);
}

/** Takes a note away. @returns false where somebody else has done so */
export async function endNote(
  tx: Knex.Transaction,
  licence: string,
): Promise<boolean> {
  const count = await tx<QueueRow>('licence_queues')
    .where({ licence })
    .delete();
  return count === 1;
}

async function note(knex: Knex, licences: string[]) {
  for (const chunk of chunksOf(licences)) {
    await knex<QueueRow>('licence_queues')
      .insert(chunk.map(licence => ({ licence })))
      .onConflict('licence')
      .ignore();
  }
}

function fullOnes(knex: Knex) {
  return knex<LicenceRow>('licences')
    .whereNot('metric', 'site')
    .whereRaw('unnamed + seats >= bought');
}

function waitedFor(knex: Knex) {
  return knex('licence_requests').where({ state: 'waiting' }).select('licence');
}
