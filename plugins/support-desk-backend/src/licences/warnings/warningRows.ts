import type { LicenceWarningKind } from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, toInstant, type Milliseconds } from '../../database';
import { dayOfKey, occasionKey } from './warningsOf';
import type { StoredWarning } from './WarningStore';

/** A row of `licence_warnings`. */
export interface WarningRow {
  id: string;
  licence: string;
  kind: LicenceWarningKind;
  occasion: string;
  since: Milliseconds;
  ended_at: Milliseconds | null;
  snoozed_until: string | null;
  snoozed_by: string | null;
}

export function fromWarning(warning: StoredWarning): WarningRow {
  const { id, licence, kind, since, snoozed } = warning;
  return {
    id,
    licence,
    kind,
    occasion: occasionKey(warning),
    since: fromInstant(since),
    ended_at: null,
    ...fromSnoozed(snoozed),
  };
}

export function fromSnoozed(snoozed: StoredWarning['snoozed']) {
  return {
    snoozed_until: snoozed?.until ?? null,
    snoozed_by: snoozed?.by ?? null,
  };
}

export function toWarning(row: WarningRow): StoredWarning {
  const { id, licence, kind, snoozed_until: until, snoozed_by: by } = row;
  return {
    id,
    licence,
    kind,
    day: dayOfKey(row.occasion),
    since: toInstant(row.since),
    snoozed: until && by ? { until, by } : undefined,
  };
}
