import { v7 as uuid } from 'uuid';
import { fromInstant } from '../database';
import type { LicenceChangeRow, LicenceRow } from './licenceRows';
import type { RecordLicenceChange } from './LicenceStore';

export const recordLicenceChange: RecordLicenceChange = async (
  tx,
  licence,
  { change, actor, at, holder, reason, fields = [] },
) => {
  const figures = await tx<LicenceRow>('licences')
    .where({ id: licence })
    .first('bought', 'unnamed', 'seats');
  await tx<LicenceChangeRow>('licence_changes').insert({
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
  });
};
