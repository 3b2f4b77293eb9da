import {
  isOpenLicenceRequest,
  licenceRequestStateSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, toInstant, type Milliseconds } from '../../database';
import type {
  QueuedRequest,
  RequestEvent,
  StoredRequest,
  StoredTraining,
} from './LicenceRequestStore';

/** A row of `licence_requests`. */
export interface RequestRow {
  id: string;
  version: number;
  licence: string;
  title: string;
  model_ref: string;
  person: string;
  /** The person, as long as it goes on. */
  waiting_person: string | null;
  asked_by: string;
  asked_at: Milliseconds;
  reason: string;
  /** JSON, as `remarks` and `missed`. */
  answers: string;
  remarks: string;
  state: string;
  approved_by: string | null;
  approved_at: Milliseconds | null;
  approval_reason: string | null;
  training: string | null;
  place: string | null;
  class_on: string | null;
  attended_on: string | null;
  missed: string;
  declined_by: string | null;
  declined_at: Milliseconds | null;
  decline_reason: string | null;
  ticket_id: string | null;
  ticket_key: string | null;
  updated_at: Milliseconds;
  updated_by: string;
  request_key: string | null;
  request_hash: string | null;
}

/** A row with its place in the queue; that of a request that does not wait means nothing. */
export interface QueuedRow extends RequestRow {
  position: number | string;
}

/** A row of `licence_request_events`. */
export interface EventRow {
  id: string;
  request: string;
  action: RequestEvent['action'];
  actor: string;
  at: Milliseconds;
  reason: string | null;
  day: string | null;
}

/** A request as a row, without its idempotency key. */
export function fromRequest(
  request: StoredRequest,
): Omit<RequestRow, 'request_key' | 'request_hash'> {
  const { approval, training, declined, ticket } = request;
  return {
    id: request.id,
    version: request.version,
    licence: request.licence,
    title: request.title,
    model_ref: request.modelRef,
    person: request.person,
    waiting_person: isOpenLicenceRequest(request.state) ? request.person : null,
    asked_by: request.askedBy,
    asked_at: fromInstant(request.askedAt),
    reason: request.reason,
    answers: JSON.stringify(request.answers),
    remarks: JSON.stringify(request.remarks),
    state: request.state,
    approved_by: approval?.by ?? null,
    approved_at: fromInstant(approval?.at),
    approval_reason: approval?.reason ?? null,
    training: training?.type ?? null,
    place: training?.place ?? null,
    class_on: training?.day ?? null,
    attended_on: training?.attendedOn ?? null,
    missed: JSON.stringify(training?.missed ?? []),
    declined_by: declined?.by ?? null,
    declined_at: fromInstant(declined?.at),
    decline_reason: declined?.reason ?? null,
    ticket_id: ticket?.id ?? null,
    ticket_key: ticket?.key ?? null,
    updated_at: fromInstant(request.updatedAt),
    updated_by: request.updatedBy,
  };
}

export function toRequest(row: QueuedRow, approvers: string[]): QueuedRequest {
  const state = licenceRequestStateSchema.parse(row.state);
  const { ticket_id: id, ticket_key: key } = row;
  return {
    id: row.id,
    version: row.version,
    licence: row.licence,
    title: row.title,
    modelRef: row.model_ref,
    person: row.person,
    askedBy: row.asked_by,
    askedAt: toInstant(row.asked_at),
    reason: row.reason,
    answers: JSON.parse(row.answers),
    remarks: JSON.parse(row.remarks),
    state,
    approvers,
    approval: decisionOf(row.approved_by, row.approved_at, row.approval_reason),
    training: trainingIn(row),
    declined: declinedIn(row),
    ticket: id !== null && key !== null ? { id, key } : undefined,
    updatedAt: toInstant(row.updated_at),
    updatedBy: row.updated_by,
    position: state === 'waiting' ? Number(row.position) : undefined,
  };
}

export function fromEvent(
  request: string,
  { action, actor, at, reason, day }: RequestEvent,
): Omit<EventRow, 'id'> {
  return {
    request,
    action,
    actor,
    at: fromInstant(at),
    reason: reason ?? null,
    day: day ?? null,
  };
}

export function toEvent({
  action,
  actor,
  at,
  reason,
  day,
}: EventRow): RequestEvent {
  return {
    action,
    actor,
    at: toInstant(at),
    reason: reason ?? undefined,
    day: day ?? undefined,
  };
}

function trainingIn(row: RequestRow): StoredTraining | undefined {
  if (row.training === null) return undefined;
  return {
    type: row.training,
    place: row.place ?? undefined,
    day: row.class_on ?? undefined,
    attendedOn: row.attended_on ?? undefined,
    missed: JSON.parse(row.missed),
  };
}

function declinedIn(row: RequestRow): StoredRequest['declined'] {
  const decision = decisionOf(row.declined_by, row.declined_at, null);
  return decision && { ...decision, reason: row.decline_reason ?? '' };
}

function decisionOf(
  by: string | null,
  at: Milliseconds | null,
  reason: string | null,
) {
  if (by === null || at === null) return undefined;
  return { by, at: toInstant(at), reason: reason ?? undefined };
}
