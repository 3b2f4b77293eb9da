import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { StoredSeat } from './SeatStore';

/** A row of `licence_seats`. */
export interface SeatRow {
  id: string;
  licence: string;
  holder: string;
  since: Milliseconds;
  given_by: string;
  request: string | null;
  note: string | null;
  over_use_reason: string | null;
  last_used_at: Milliseconds | null;
  asked_at: Milliseconds | null;
}

export function fromSeat(seat: StoredSeat): SeatRow {
  return {
    id: seat.id,
    licence: seat.licence,
    holder: seat.holder,
    since: fromInstant(seat.since),
    given_by: seat.givenBy,
    request: seat.request ?? null,
    note: seat.note ?? null,
    over_use_reason: seat.overUseReason ?? null,
    last_used_at: fromInstant(seat.lastUsedAt),
    asked_at: fromInstant(seat.askedAt),
  };
}

export function toSeat(row: SeatRow): StoredSeat {
  return {
    id: row.id,
    licence: row.licence,
    holder: row.holder,
    since: toInstant(row.since),
    givenBy: row.given_by,
    request: row.request ?? undefined,
    note: row.note ?? undefined,
    overUseReason: row.over_use_reason ?? undefined,
    lastUsedAt: toInstant(row.last_used_at),
    askedAt: toInstant(row.asked_at),
  };
}
