import { v7 as uuid } from 'uuid';
import { fromInstant } from '../database';
import { enqueueEvents } from '../events/eventOutbox';
import { licenceEvents } from '../events/licenceEvents';
import type { LicenceChangeRow, LicenceRow } from './licenceRows';
import type { LicenceRecord, RecordLicenceChange } from './LicenceStore';

export const recordLicenceChange: RecordLicenceChange = async (
  tx,
  licence,
  record,
) => {
  const row = await tx<LicenceRow>('licences').where({ id: licence }).first();
  await tx<LicenceChangeRow>('licence_changes').insert(
    fromRecord(licence, record, row),
  );
  if (row) await enqueueEvents(tx, licenceEvents(row, record), record.at);
};

/** A line of the record of a licence, with its figures as they are after it. */
export function fromRecord(
  licence: string,
  { change, actor, at, holder, reason, fields = [] }: LicenceRecord,
  figures?: { bought?: number | null; unnamed: number; seats: number },
): LicenceChangeRow {
  return {
    id: uuid(),
    licence,
    change,
    actor,
    at: fromInstant(at),
    holder: holder ?? null,
    reason: reason ?? null,
    fields: JSON.stringify(fields),
    bought: figures?.bought ?? null,
    in_use: figures ? figures.unnamed + figures.seats : 0,
  };
}
