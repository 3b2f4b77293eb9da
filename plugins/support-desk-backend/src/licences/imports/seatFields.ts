import { instantSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import type { LicenceRecord } from '../LicenceStore';
import type { StoredSeat } from '../SeatStore';

const WHEN = 'must be a date such as 2025-06-02, or an instant';

/** A day counts from its beginning in UTC. */
const when = z
  .union([z.iso.date(), instantSchema], WHEN)
  .transform(it => new Date(it));

/** What a row says of a seat besides its holder; what is left out stays, null takes it away. */
export const seatFieldsSchema = z.strictObject({
  since: when.optional(),
  lastUsedAt: when.nullable().optional(),
  note: z.string().trim().max(2000).nullable().optional(),
});
export type SeatFields = z.output<typeof seatFieldsSchema>;

/** What a row changes of a seat that there is. */
export function changeOf(
  seat: StoredSeat,
  { since, lastUsedAt, note }: SeatFields,
): NonNullable<LicenceRecord['fields']> {
  const changes = [
    { field: 'since', from: iso(seat.since), to: iso(since) },
    { field: 'lastUsedAt', from: iso(seat.lastUsedAt), to: iso(lastUsedAt) },
    { field: 'note', from: seat.note, to: note },
  ];
  return changes
    .filter(({ from, to }) => to !== undefined && (to ?? undefined) !== from)
    .map(({ field, from, to }) => ({ field, from, to: to ?? undefined }));
}

function iso(instant: Date | null | undefined) {
  return instant && instant.toISOString();
}
