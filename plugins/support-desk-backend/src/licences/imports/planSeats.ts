import { changeOf, type SeatFields } from './seatFields';
import { limitOf } from '../figures/limitOf';
import {
  inUseOf,
  type LicenceRecord,
  type StoredLicence,
} from '../LicenceStore';
import type { StoredSeat } from '../SeatStore';
import type { CellProblem } from './readTable';

/** What a row says of a seat. */
export interface SeatRow {
  row: number;
  licence: string;
  /** Full reference. */
  holder: string;
  /** Whether the catalog has the holder. */
  isKnown: boolean;
  /** One of those in use without a holder is theirs. */
  isUnnamed: boolean;
  /** That it is given although the service is not integrated yet (S1-101). */
  isConfirmed: boolean;
  overUseReason?: string;
  says: SeatFields;
}

/** A seat as it becomes, with its line of the record and the figures of its licence after it. */
export interface PlannedSeat {
  row: number;
  change: 'added' | 'changed';
  seat: StoredSeat;
  licence: StoredLicence;
  record: LicenceRecord;
}

export interface SeatPlan {
  seats: PlannedSeat[];
  unchanged: number;
  errors: CellProblem[];
  /** Those whose figures change, as they are after all rows. */
  licences: StoredLicence[];
}

type Wrong = Omit<CellProblem, 'row'>;

const GONE: Wrong = {
  column: 'Licence',
  message: 'it has been taken away meanwhile',
};

/**
 * What rows of seats come to, one after the other: no more are given than were bought, unless a row has a reason for it.
 *
 * @param stored - the licences and seats that the rows are about, as they are
 */
export function planSeats(
  rows: SeatRow[],
  stored: { licences: StoredLicence[]; seats: StoredSeat[] },
  by: { user: string; at: Date; newId: () => string },
): SeatPlan {
  const licences = new Map(stored.licences.map(it => [it.id, it]));
  const held = new Map(stored.seats.map(it => [keyOf(it), it]));
  const read = new Map<string, number>();
  const counted = new Set<string>();
  const plan: SeatPlan = { seats: [], unchanged: 0, errors: [], licences: [] };

  for (const row of rows) {
    const licence = licences.get(row.licence);
    const seat = held.get(keyOf(row));
    const wrong = problemWith(row, licence, seat, read.get(keyOf(row)));
    read.set(keyOf(row), read.get(keyOf(row)) ?? row.row);
    if (!licence || wrong) {
      plan.errors.push({ row: row.row, ...(wrong ?? GONE) });
    } else if (seat) {
      const fields = changeOf(seat, row.says);
      if (fields.length === 0) plan.unchanged += 1;
      else plan.seats.push(edited(row, seat, licence, fields, by));
    } else {
      const given = give(row, licence, by);
      plan.seats.push(given);
      licences.set(licence.id, given.licence);
      counted.add(licence.id);
    }
  }
  plan.licences = [...counted].map(id => licences.get(id)!);
  return plan;
}

function problemWith(
  { holder, isKnown, isUnnamed, isConfirmed, overUseReason }: SeatRow,
  licence: StoredLicence | undefined,
  seat: StoredSeat | undefined,
  other: number | undefined,
): Wrong | undefined {
  const problem = (column: string, message: string, value?: string) => ({
    column,
    message,
    value,
  });
  if (!licence) return GONE;
  if (other) {
    const message = `row ${other} is about the same seat`;
    return problem('Holder', message, holder);
  }
  if (seat) return undefined;
  if (!isKnown) {
    const message = 'is neither a user nor a group of the catalog';
    return problem('Holder', message, holder);
  }
  if (licence.goneAt) {
    const message = `the model has '${licence.title}' no longer`;
    return problem('Licence', message, licence.title);
  }
  if (!licence.integrated && !isConfirmed) {
    return problem(
      'Confirmed',
      `'${licence.title}' is not integrated yet; say yes to give it all the same`,
    );
  }
  if (isUnnamed) {
    if (licence.unnamed > 0) return undefined;
    const message = `every seat of '${licence.title}' that is in use has a holder by name; leave it out`;
    return problem('Unnamed', message, 'yes');
  }
  if (isFree(licence) || overUseReason) return undefined;
  return problem(
    'Licence',
    `none free: ${inUseOf(licence)} of ${limitOf(
      licence,
    )} are in use; leave the row out, or say why in the column Over-use reason`,
    licence.title,
  );
}

function give(
  row: SeatRow,
  licence: StoredLicence,
  by: { user: string; at: Date; newId: () => string },
): PlannedSeat {
  const { isUnnamed, holder, says } = row;
  const reason = isUnnamed || isFree(licence) ? undefined : row.overUseReason;
  const seat: StoredSeat = {
    id: by.newId(),
    licence: licence.id,
    holder,
    since: says.since ?? by.at,
    givenBy: by.user,
    note: says.note ?? undefined,
    lastUsedAt: says.lastUsedAt ?? undefined,
    overUseReason: reason,
  };
  const after: StoredLicence = {
    ...licence,
    seats: licence.seats + 1,
    unnamed: licence.unnamed - (isUnnamed ? 1 : 0),
    overUse: reason ? { reason, by: by.user, at: by.at } : licence.overUse,
  };
  const change = isUnnamed ? 'seatNamed' : 'seatGiven';
  const record = { change, actor: by.user, at: by.at, holder, reason } as const;
  return { row: row.row, change: 'added', seat, licence: after, record };
}

function edited(
  { row, holder, says }: SeatRow,
  seat: StoredSeat,
  licence: StoredLicence,
  fields: NonNullable<LicenceRecord['fields']>,
  by: { user: string; at: Date },
): PlannedSeat {
  const after: StoredSeat = {
    ...seat,
    since: says.since ?? seat.since,
    note: says.note === undefined ? seat.note : says.note ?? undefined,
    lastUsedAt:
      says.lastUsedAt === undefined
        ? seat.lastUsedAt
        : says.lastUsedAt ?? undefined,
  };
  const record = {
    change: 'imported',
    actor: by.user,
    at: by.at,
    holder,
    fields,
  } as const;
  return { row, change: 'changed', seat: after, licence, record };
}

function isFree(licence: StoredLicence): boolean {
  const limit = limitOf(licence);
  return limit === undefined || inUseOf(licence) < limit;
}

function keyOf({ licence, holder }: { licence: string; holder: string }) {
  return `${licence}\n${holder}`;
}
