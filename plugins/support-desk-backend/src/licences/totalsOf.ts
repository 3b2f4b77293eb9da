import type {
  Licence,
  LicenceList,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The sums of each model over those licences that have a number of seats, in the order in which the models come (S1-100). */
export function totalsOf(licences: Licence[]): LicenceList['totals'] {
  const totals = new Map<string, LicenceList['totals'][number]>();
  for (const { model, modelTitle: title, bought, inUse } of licences) {
    if (bought === undefined) continue;
    const sum = totals.get(model) ?? { bought: 0, inUse: 0 };
    const both = { bought: sum.bought + bought, inUse: sum.inUse + inUse };
    totals.set(model, {
      model,
      title,
      ...both,
      free: both.bought - both.inUse,
    });
  }
  return [...totals.values()];
}
