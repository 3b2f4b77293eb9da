import type { LicenceUsage } from '@supportdesk/backstage-plugin-support-desk-node';
import { SYSTEM_ACTOR } from '../../tickets/TicketStore';
import type { StoredLicence } from '../LicenceStore';
import { freeOf } from '../standingOf';

/** What a source says in numbers. */
export type CountedUsage = Pick<LicenceUsage, 'inUse' | 'bought'>;

/**
 * A licence as a source has counted it. Holders by name stay; what is in use beyond them has no holder by name. That more is in use than
 * was bought is recorded as it is: it exists, whoever permitted it.
 *
 * @param by - what the source is called
 */
export function countedLicence(
  licence: StoredLicence,
  usage: CountedUsage,
  by: string,
  at: Date,
): StoredLicence {
  const isStated = licence.modelKey !== undefined;
  const counted: StoredLicence = {
    ...licence,
    bought: isStated ? licence.bought : usage.bought ?? licence.bought,
    unnamed: Math.max(0, usage.inUse - licence.seats),
  };
  const isOver = (freeOf(counted) ?? 0) < 0;
  const overUse = licence.overUse ?? {
    reason: `counted by ${by}`,
    by: SYSTEM_ACTOR,
    at,
  };
  return { ...counted, overUse: isOver ? overUse : undefined };
}
