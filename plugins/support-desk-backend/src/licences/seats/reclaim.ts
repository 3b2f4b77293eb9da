import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredSeat } from '../SeatStore';

/** After so long a seat counts as not used. */
const INACTIVE_MS = 30 * 24 * 3_600_000;

/** Why a seat could be taken back; nothing for one that is used, or of which no source tells. */
export function reclaimOf(
  { lastUsedAt }: Pick<StoredSeat, 'lastUsedAt'>,
  { isKnown, now }: { isKnown: boolean; now: Date },
): Seat['reclaim'] {
  if (!isKnown) return 'gone';
  return lastUsedAt && now.getTime() - lastUsedAt.getTime() > INACTIVE_MS
    ? 'inactive'
    : undefined;
}
