import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

/** The register as CSV; costs for those who may see them. */
export const LICENCE_COLUMNS: CsvColumns<Licence> = {
  Id: it => it.id,
  Model: it => it.model,
  Licence: it => it.title,
  Service: it => it.service.id,
  Metric: it => it.metric,
  Bought: it => number(it.bought),
  'In use': it => number(it.inUse),
  'Without a holder': it => number(it.unnamed),
  Free: it => number(it.free),
  Standing: it => it.standing,
  Waiting: it => number(it.waiting),
  Integrated: it => (it.integrated ? 'yes' : 'no'),
  Contract: it => it.contract,
  'Contract end': it => it.contractEnd,
  Renewal: it => it.renewal,
  'Notice days': it => number(it.noticeDays),
  'Lead days': it => number(it.leadDays),
  'Low at': it => number(it.lowAt),
  Cost: it => number(it.cost?.amount),
  Currency: it => it.cost?.currency,
  'Cost centre': it => it.cost?.costCentre,
  Vendor: it => it.vendor,
  Managers: it => it.managers.map(person => person.ref).join('; '),
  'Request type': it => it.more[0]?.requestType.id,
  Form: it => it.form?.id,
  Training: it => it.training?.id,
  Places: it => number(it.places),
  Approver: it => it.approver?.id,
  Note: it => it.note,
  Source: it => it.source,
};

function number(value: number | undefined): string | undefined {
  return value?.toString();
}
