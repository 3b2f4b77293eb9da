import type { LicenceList } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SeenLicence } from './LicenceSight';
import { limitOf } from './figures/limitOf';
import { inUseOf } from './LicenceStore';

/** The sums of each model over those licences that have a number of seats, in the order in which the models come (S1-100). */
export function totalsOf(licences: SeenLicence[]): LicenceList['totals'] {
  const totals = new Map<string, LicenceList['totals'][number]>();
  for (const { licence, standing } of licences) {
    const limit = limitOf(licence);
    if (limit === undefined) continue;
    const { ref: model, title } = standing.registered.model;
    const sum = totals.get(model) ?? { bought: 0, inUse: 0 };
    const bought = sum.bought + limit;
    const inUse = sum.inUse + inUseOf(licence);
    totals.set(model, { model, title, bought, inUse, free: bought - inUse });
  }
  return [...totals.values()];
}
