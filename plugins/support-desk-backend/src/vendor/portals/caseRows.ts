import type { VendorCaseRequest } from '@supportdesk/backstage-plugin-support-desk-node';
import { toInstant, type Milliseconds } from '../../database';

/** A row of `vendor_cases`. */
export interface VendorCaseRow {
  ticket_id: string;
  portal: string;
  idempotency_key: string;
  reference: string | null;
  state: string;
  revision: number;
  creation: string | null;
  attempts: number;
  poll_failures: number;
  last_error: string | null;
  synced_at: Milliseconds | null;
  next_attempt_at: Milliseconds | null;
  next_poll_at: Milliseconds | null;
  claimed_until: Milliseconds | null;
  vendor_updated_at: Milliseconds | null;
}

/** What the creation of a case says, and of which revision that was. */
export interface Creation {
  revision: number;
  request: VendorCaseRequest;
}

/** A ticket that is sent to the portal of a vendor. */
export interface PortalCase {
  ticketId: string;
  /** Id of the portal. */
  portal: string;
  idempotencyKey: string;
  /** The vendor's; none: the case is still to be created. */
  reference?: string;
  state: 'queued' | 'sent' | 'failed';
  /** Grows whenever there is something new to tell. */
  revision: number;
  /** What its creation said, so that a repetition says the same. */
  creation?: Creation;
  /** To send what there is to tell, this time included. */
  attempts: number;
  /** In a row. */
  pollFailures: number;
  lastError?: string;
  /** When the vendor last answered. */
  syncedAt?: Date;
}

export function toCase(row: VendorCaseRow): PortalCase {
  return {
    ticketId: row.ticket_id,
    portal: row.portal,
    idempotencyKey: row.idempotency_key,
    reference: row.reference ?? undefined,
    state: row.state as PortalCase['state'],
    revision: row.revision,
    creation: row.creation ? JSON.parse(row.creation) : undefined,
    attempts: row.attempts,
    pollFailures: row.poll_failures,
    lastError: row.last_error ?? undefined,
    syncedAt: toInstant(row.synced_at),
  };
}
