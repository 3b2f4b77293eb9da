import {
  addDays,
  lastDayOfNotice,
  type LicenceWarningKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredLicence } from '../LicenceStore';
import { freeOf } from '../standingOf';

/** Something that managers of a licence should see to now. */
export interface Occasion {
  kind: LicenceWarningKind;
  /** The day that it is about; none: it is so now. */
  day?: string;
}

/** What of a licence decides on what is told about it. */
export type WarnedLicence = Pick<
  StoredLicence,
  | 'metric'
  | 'bought'
  | 'unnamed'
  | 'seats'
  | 'contractEnd'
  | 'renewal'
  | 'noticeDays'
  | 'leadDays'
  | 'lowAt'
  | 'goneAt'
>;

/** Of an occasion that is about no day. */
const OPEN = 'open';

/** Tells one occasion of a kind from the next: its day, or `open` for as long as the cause lasts. */
export function occasionKey({ day }: Occasion): string {
  return day ?? OPEN;
}

/** The day of an occasion by its key. */
export function dayOfKey(key: string): string | undefined {
  return key === OPEN ? undefined : key;
}

/**
 * What there is to see to about a licence on a day: what comes within its lead days, and how few seats are free. A licence that its
 * model has no longer needs nothing.
 *
 * @param today - `YYYY-MM-DD` in the zone of the model
 */
export function warningsOf(licence: WarnedLicence, today: string): Occasion[] {
  if (licence.goneAt) return [];
  return [...comingOf(licence, today), ...seatsOf(licence)];
}

function comingOf(licence: WarnedLicence, today: string): Occasion[] {
  const { renewal, contractEnd, leadDays } = licence;
  const horizon = addDays(today, leadDays);
  const coming = (kind: LicenceWarningKind, day: string | undefined) =>
    day && today <= day && day <= horizon ? [{ kind, day }] : [];
  return [
    ...coming('renewal', renewal),
    ...coming('notice', lastDayOfNotice(licence)),
    ...coming('end', contractEnd),
    ...(contractEnd && contractEnd < today
      ? [{ kind: 'ended' as const, day: contractEnd }]
      : []),
  ];
}

function seatsOf(licence: WarnedLicence): Occasion[] {
  const free = freeOf(licence);
  if (free === undefined) return [];
  if (free < 0) return [{ kind: 'overUse' }];
  if (free === 0) return [{ kind: 'full' }];
  return free <= licence.lowAt ? [{ kind: 'low' }] : [];
}
