import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../../tickets/describeTicket';
import type { StoredSeat } from '../SeatStore';
import { reclaimOf } from './reclaim';

const RECLAIM_ORDER = { gone: 0, inactive: 1 };

/**
 * Seats for people to read, those to be reclaimed first, then by name.
 *
 * @param names - of all holders that the catalog has
 */
export function describeSeats(
  seats: StoredSeat[],
  names: Names,
  now: Date,
): Seat[] {
  return seats
    .map(seat => describeSeat(seat, names, now))
    .sort(
      (a, b) =>
        orderOf(a) - orderOf(b) ||
        a.holder.title.localeCompare(b.holder.title, 'en') ||
        a.holder.ref.localeCompare(b.holder.ref, 'en'),
    );
}

function describeSeat(seat: StoredSeat, names: Names, now: Date): Seat {
  const { holder, lastUsedAt } = seat;
  return {
    id: seat.id,
    holder: named(holder, names),
    since: seat.since.toISOString(),
    givenBy: named(seat.givenBy, names),
    request: seat.request,
    note: seat.note,
    lastUsedAt: lastUsedAt?.toISOString(),
    reclaim: reclaimOf(seat, { isKnown: holder in names, now }),
    overUseReason: seat.overUseReason,
  };
}

function orderOf({ reclaim }: Seat) {
  return reclaim ? RECLAIM_ORDER[reclaim] : RECLAIM_ORDER.inactive + 1;
}
