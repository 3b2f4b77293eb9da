import type {
  editLicenceSchema,
  LicenceCost,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { StoredLicence } from './LicenceStore';

/** What is said of a licence: what is left out stays, null takes it away. */
export type LicenceSaying = z.output<typeof editLicenceSchema>;

/** A licence with what was said of it. Over-use is for {@link recordedOverUse}. */
export function editedLicence(
  before: StoredLicence,
  said: LicenceSaying,
): StoredLicence {
  const { approver, cost, managers } = said;
  return {
    ...before,
    title: said.title ?? before.title,
    metric: said.metric ?? before.metric,
    bought: changed(said.bought, before.bought),
    unnamed: said.unnamed ?? before.unnamed,
    contract: changed(said.contract, before.contract) || undefined,
    contractEnd: changed(said.contractEnd, before.contractEnd),
    renewal: changed(said.renewal, before.renewal),
    noticeDays: changed(said.noticeDays, before.noticeDays),
    leadDays: said.leadDays ?? before.leadDays,
    lowAt: said.lowAt ?? before.lowAt,
    cost: changed(cost && inCents(cost), before.cost),
    vendor: changed(said.vendor, before.vendor) || undefined,
    requestType: changed(said.requestType, before.requestType),
    form: changed(said.form, before.form),
    training: changed(said.training, before.training),
    places: changed(said.places, before.places),
    approver: changed(approver && foldedRef(approver), before.approver),
    integrated: said.integrated ?? before.integrated,
    managers: managers
      ? [...new Set(managers.map(foldedRef))]
      : before.managers,
    note: changed(said.note, before.note) || undefined,
  };
}

function changed<T>(value: T | null | undefined, before: T | undefined) {
  return value === undefined ? before : value ?? undefined;
}

function inCents({ amount, currency, costCentre }: LicenceCost) {
  return {
    cents: Math.round(amount * 100),
    currency,
    ...(costCentre && { costCentre }),
  };
}

/** References are written small in the catalog; ids of the model are as they are. */
function foldedRef(ref: string): string {
  return ref.includes(':') ? ref.toLocaleLowerCase('en-US') : ref;
}
