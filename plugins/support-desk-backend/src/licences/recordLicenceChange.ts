import { v7 as uuid } from 'uuid';
import { fromInstant } from '../database';
import type { LicenceChangeRow, LicenceRow } from './licenceRows';
import type { LicenceRecord, RecordLicenceChange } from './LicenceStore';

export const recordLicenceChange: RecordLicenceChange = async (
  tx,
  licence,
  record,
) => {
  const figures = await tx<LicenceRow>('licences')
    .where({ id: licence })
    .first('bought', 'unnamed', 'seats');
  await tx<LicenceChangeRow>('licence_changes').insert(
    fromRecord(licence, record, figures),
  );
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
