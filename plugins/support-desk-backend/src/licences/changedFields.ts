import type { LicenceCost } from '@supportdesk/backstage-plugin-support-desk-common';
import { canonicalJson } from '../database';
import type { LicenceRecord, StoredLicence } from './LicenceStore';

/** What the record of a licence tells of, by the names of the API. */
const TOLD = {
  title: it => it.title,
  service: it => it.service,
  metric: it => it.metric,
  bought: it => it.bought,
  unnamed: it => it.unnamed,
  contract: it => it.contract,
  contractEnd: it => it.contractEnd,
  renewal: it => it.renewal,
  noticeDays: it => it.noticeDays,
  leadDays: it => it.leadDays,
  lowAt: it => it.lowAt,
  cost: costOf,
  vendor: it => it.vendor,
  requestType: it => it.requestType,
  form: it => it.form,
  training: it => it.training,
  places: it => it.places,
  approver: it => it.approver,
  integrated: it => it.integrated,
  managers: it => it.managers,
  note: it => it.note,
  overUseReason: it => it.overUse?.reason,
} satisfies Record<string, (licence: StoredLicence) => unknown>;

/** What is different in a licence, field by field: what it was and what it became. */
export function changedFields(
  before: StoredLicence,
  after: StoredLicence,
): NonNullable<LicenceRecord['fields']> {
  return Object.entries(TOLD).flatMap(([field, valueOf]) => {
    const [from, to] = [valueOf(before), valueOf(after)];
    return from === to ||
      canonicalJson({ is: from }) === canonicalJson({ is: to })
      ? []
      : [{ field, from, to }];
  });
}

/** What a year of a licence costs, in whole units and hundredths. */
export function costOf({
  cost,
}: Pick<StoredLicence, 'cost'>): LicenceCost | undefined {
  return (
    cost && {
      amount: cost.cents / 100,
      currency: cost.currency,
      ...(cost.costCentre && { costCentre: cost.costCentre }),
    }
  );
}
