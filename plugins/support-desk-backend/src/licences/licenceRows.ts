import type {
  LicenceChange,
  LicenceMetric,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { StoredLicence } from './LicenceStore';

/** A row of `licences`. */
export interface LicenceRow {
  id: string;
  version: number;
  model_ref: string;
  model_key: string | null;
  title: string;
  service: string;
  metric: LicenceMetric;
  bought: number | null;
  unnamed: number;
  seats: number;
  as_of: string | null;
  contract: string | null;
  contract_end: string | null;
  renewal: string | null;
  notice_days: number | null;
  lead_days: number;
  low_at: number;
  /** PostgreSQL gives a bigint as a string. */
  cost_cents: number | string | null;
  currency: string | null;
  cost_centre: string | null;
  vendor: string | null;
  request_type: string | null;
  form: string | null;
  training: string | null;
  places: number | null;
  approver: string | null;
  /** SQLite gives a number. */
  integrated: boolean | number;
  /** References, as JSON. */
  managers: string;
  note: string | null;
  over_use_reason: string | null;
  over_use_by: string | null;
  over_use_at: Milliseconds | null;
  gone_at: Milliseconds | null;
  updated_at: Milliseconds;
  updated_by: string;
}

/** A row of `licence_changes`. */
export interface LicenceChangeRow {
  id: string;
  licence: string;
  change: LicenceChange['change'];
  actor: string;
  at: Milliseconds;
  holder: string | null;
  reason: string | null;
  /** From and to, as JSON. */
  fields: string;
  bought: number | null;
  in_use: number;
}

export function fromLicence(licence: StoredLicence): LicenceRow {
  const { cost, overUse } = licence;
  return {
    id: licence.id,
    version: licence.version,
    model_ref: licence.modelRef,
    model_key: licence.modelKey ?? null,
    title: licence.title,
    service: licence.service,
    metric: licence.metric,
    bought: licence.bought ?? null,
    unnamed: licence.unnamed,
    seats: licence.seats,
    as_of: licence.asOf ?? null,
    contract: licence.contract ?? null,
    contract_end: licence.contractEnd ?? null,
    renewal: licence.renewal ?? null,
    notice_days: licence.noticeDays ?? null,
    lead_days: licence.leadDays,
    low_at: licence.lowAt,
    cost_cents: cost?.cents ?? null,
    currency: cost?.currency ?? null,
    cost_centre: cost?.costCentre ?? null,
    vendor: licence.vendor ?? null,
    request_type: licence.requestType ?? null,
    form: licence.form ?? null,
    training: licence.training ?? null,
    places: licence.places ?? null,
    approver: licence.approver ?? null,
    integrated: licence.integrated,
    managers: JSON.stringify(licence.managers),
    note: licence.note ?? null,
    over_use_reason: overUse?.reason ?? null,
    over_use_by: overUse?.by ?? null,
    over_use_at: fromInstant(overUse?.at),
    gone_at: fromInstant(licence.goneAt),
    updated_at: fromInstant(licence.updatedAt),
    updated_by: licence.updatedBy,
  };
}

export function toLicence(row: LicenceRow): StoredLicence {
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    modelKey: row.model_key ?? undefined,
    title: row.title,
    service: row.service,
    metric: row.metric,
    bought: row.bought ?? undefined,
    unnamed: row.unnamed,
    seats: row.seats,
    asOf: row.as_of ?? undefined,
    contract: row.contract ?? undefined,
    contractEnd: row.contract_end ?? undefined,
    renewal: row.renewal ?? undefined,
    noticeDays: row.notice_days ?? undefined,
    leadDays: row.lead_days,
    lowAt: row.low_at,
    cost: costIn(row),
    vendor: row.vendor ?? undefined,
    requestType: row.request_type ?? undefined,
    form: row.form ?? undefined,
    training: row.training ?? undefined,
    places: row.places ?? undefined,
    approver: row.approver ?? undefined,
    integrated: Boolean(row.integrated),
    managers: JSON.parse(row.managers),
    note: row.note ?? undefined,
    overUse: overUseIn(row),
    goneAt: toInstant(row.gone_at),
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
  };
}

function costIn(row: LicenceRow): StoredLicence['cost'] {
  if (row.cost_cents === null || row.currency === null) return undefined;
  return {
    cents: Number(row.cost_cents),
    currency: row.currency,
    ...(row.cost_centre !== null && { costCentre: row.cost_centre }),
  };
}

function overUseIn(row: LicenceRow): StoredLicence['overUse'] {
  const at = toInstant(row.over_use_at);
  if (row.over_use_reason === null || row.over_use_by === null || !at) {
    return undefined;
  }
  return { reason: row.over_use_reason, by: row.over_use_by, at };
}
