import {
  contactPreferenceSchema,
  type ContactPreference,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import type { AddedSuperUser, Place } from './SuperUserStore';

/** A row of `super_users`. */
export interface SuperUserRow {
  id: string;
  version: number;
  model_ref: string;
  user_ref: string;
  place_kind: Place['kind'];
  place: string;
  decision: 'approved' | 'declined' | null;
  trained_on: string | null;
  from_day: string | null;
  to_day: string | null;
  deputy: string | null;
  office_hours: string | null;
  contact: string | null;
  nominated_by: string;
  decided_by: string | null;
  decided_at: Milliseconds | null;
  reason: string | null;
  updated_at: Milliseconds;
}

/** A row of `super_user_changes`. */
export interface ChangeRow {
  listing: string;
  version: number;
  change: string;
  actor: string;
  at: Milliseconds;
  /** A {@link SuperUserRow} as JSON. */
  state: string;
}

export function fromSuperUser(listing: AddedSuperUser): SuperUserRow {
  const { decision, place } = listing;
  return {
    id: listing.id,
    version: listing.version,
    model_ref: listing.modelRef,
    user_ref: listing.user,
    place_kind: place.kind,
    place: place.id,
    decision: decision ? decisionWord(decision.approved) : null,
    trained_on: listing.trainedOn ?? null,
    from_day: listing.from ?? null,
    to_day: listing.to ?? null,
    deputy: listing.deputy ?? null,
    office_hours: listing.officeHours ?? null,
    contact: listing.contact ?? null,
    nominated_by: listing.nominatedBy,
    decided_by: decision?.by ?? null,
    decided_at: fromInstant(decision?.at),
    reason: decision?.reason ?? null,
    updated_at: fromInstant(listing.updatedAt),
  };
}

export function toSuperUser(row: SuperUserRow): AddedSuperUser {
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    user: row.user_ref,
    place: { kind: row.place_kind, id: row.place },
    decision: decisionIn(row),
    trainedOn: row.trained_on ?? undefined,
    from: row.from_day ?? undefined,
    to: row.to_day ?? undefined,
    deputy: row.deputy ?? undefined,
    officeHours: row.office_hours ?? undefined,
    contact: preferenceIn(row.contact),
    nominatedBy: row.nominated_by,
    updatedAt: toInstant(row.updated_at),
  };
}

function decisionIn(row: SuperUserRow): AddedSuperUser['decision'] {
  if (!row.decision || !row.decided_by || row.decided_at === null) {
    return undefined;
  }
  return {
    approved: row.decision === 'approved',
    by: row.decided_by,
    at: toInstant(row.decided_at),
    reason: row.reason ?? undefined,
  };
}

function preferenceIn(value: string | null): ContactPreference | undefined {
  return value === null ? undefined : contactPreferenceSchema.parse(value);
}

function decisionWord(approved: boolean) {
  return approved ? 'approved' : 'declined';
}
