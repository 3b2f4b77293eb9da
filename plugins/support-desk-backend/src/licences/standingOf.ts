import type { LicenceStanding } from '@supportdesk/backstage-plugin-support-desk-common';
import { limitOf } from './figures/limitOf';
import { inUseOf, type StoredLicence } from './LicenceStore';

/** What a licence stands by. */
export type Counted = Pick<
  StoredLicence,
  | 'metric'
  | 'bought'
  | 'unnamed'
  | 'seats'
  | 'contractEnd'
  | 'integrated'
  | 'lowAt'
>;

/** How many are free, below zero where more is in use than was bought; undefined where there is no limit. */
export function freeOf(
  licence: Pick<Counted, 'metric' | 'bought' | 'unnamed' | 'seats'>,
): number | undefined {
  const limit = limitOf(licence);
  return limit === undefined ? undefined : limit - inUseOf(licence);
}

/**
 * How a licence stands: the most pressing thing to say of it. Where nobody can work yet, few free seats press nobody (S1-101).
 *
 * @param today - day in the zone of the model
 */
export function standingOf(licence: Counted, today: string): LicenceStanding {
  const { contractEnd, integrated, lowAt } = licence;
  const free = freeOf(licence) ?? Infinity;
  if (free < 0) return 'overUsed';
  if (contractEnd && contractEnd < today) return 'expired';
  if (free === 0) return 'full';
  if (!integrated) return 'notIntegrated';
  return free <= lowAt ? 'low' : 'inOrder';
}
