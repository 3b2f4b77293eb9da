import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../../http';
import type { StoredLicence } from '../LicenceStore';

/** A seat, and what it is a seat of. */
export interface SeatOfLicence {
  seat: Seat;
  licence: StoredLicence;
}

/** Who holds seats as CSV; an import of seats reads the same. */
export const SEAT_COLUMNS = {
  'Licence ID': it => it.licence.id,
  Licence: it => it.licence.title,
  Model: it => it.licence.modelRef,
  Holder: it => it.seat.holder.ref,
  Name: it => it.seat.holder.title,
  Since: it => it.seat.since,
  'Given by': it => it.seat.givenBy.ref,
  'Last used': it => it.seat.lastUsedAt,
  Reclaim: it => it.seat.reclaim,
  Note: it => it.seat.note,
  'Over-use reason': it => it.seat.overUseReason,
} satisfies CsvColumns<SeatOfLicence>;
