import { LICENCE_FACTS } from '@supportdesk/backstage-plugin-support-desk-common';
import type { LicenceRow } from '../licences/licenceRows';
import type { LicenceRecord } from '../licences/LicenceStore';
import { SYSTEM_ACTOR } from '../tickets/TicketStore';
import type { NewEvent } from './eventOutbox';
import { published } from './published';

/** What subscribers are told of a line of the record of a licence. Reasons and costs stay here. */
export function licenceEvents(
  row: Pick<
    LicenceRow,
    'id' | 'model_ref' | 'model_key' | 'bought' | 'unnamed' | 'seats'
  >,
  { change, actor, at, holder }: LicenceRecord,
): NewEvent[] {
  return published([{ type: change }], LICENCE_FACTS).map(({ type }) => ({
    type,
    timestamp: at.toISOString(),
    ...(actor !== SYSTEM_ACTOR && { actor }),
    data: {
      licence: {
        id: row.id,
        model: row.model_ref,
        ...(row.model_key && { key: row.model_key }),
        ...(typeof row.bought === 'number' && { bought: row.bought }),
        inUse: row.unnamed + row.seats,
      },
      changes: [change],
      ...(holder && { holder }),
    },
  }));
}
