import {
  FINISHED_STATUSES,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { v4 as uuid } from 'uuid';
import { fromInstant, type Milliseconds } from '../../database';
import type { TicketRow } from '../../tickets/database/ticketRows';
import type { TicketProgress } from '../../tickets/TicketStore';
import type { VendorCaseRow } from './caseRows';
import type { VendorPortals } from './VendorPortals';

/** What the vendor is told of again when it was edited. */
const TOLD = [
  'request_type',
  'summary',
  'description',
  'fields',
  'priority',
  'module',
  'category',
] as const satisfies (keyof TicketRow)[];

/** Queues a ticket for its portal, and what there is to tell; a ticket that is queued already has one row all the same. */
export async function queueCase(
  tx: Knex,
  { ticketId, portal, now }: { ticketId: string; portal: string; now: Date },
): Promise<void> {
  await tx<VendorCaseRow>('vendor_cases')
    .insert({
      ticket_id: ticketId,
      portal,
      idempotency_key: uuid(),
      state: 'queued',
      revision: 1,
      attempts: 0,
      poll_failures: 0,
      next_attempt_at: fromInstant(now),
    })
    .onConflict('ticket_id')
    .merge({
      state: 'queued',
      revision: tx.raw('vendor_cases.revision + 1'),
      attempts: 0,
      last_error: null,
      next_attempt_at: fromInstant(now),
    });
}

/**
 * What becomes of the exchange with a portal when a ticket is stored, in the same transaction: a ticket that comes to a contact with a
 * portal is queued, one of which something was edited or that has ended is told of again, and a reference that somebody records is the
 * case's.
 */
export async function projectCase(
  tx: Knex,
  portals: VendorPortals,
  { before, after }: { before?: TicketRow; after: TicketRow },
): Promise<void> {
  if (portals.list().length === 0) return;
  const now = new Date(Number(after.updated_at satisfies Milliseconds));
  const rows = () =>
    tx<VendorCaseRow>('vendor_cases').where({ ticket_id: after.id });

  const reference = referenceOf(after);
  if (before && reference !== referenceOf(before)) {
    await rows().update({
      reference,
      next_poll_at: reference && fromInstant(now),
    });
    if (!referenceOf(before)) {
      // Whoever recorded it has logged the case by hand: it is not to be created once more.
      await rows().update({
        state: 'sent',
        attempts: 0,
        last_error: null,
        next_attempt_at: null,
      });
    }
  }

  const portal = portals.of({
    modelRef: after.model_ref,
    contact: after.contact ?? undefined,
  });
  const came = before?.contact !== after.contact;
  if (portal && came && !reference && !(await rows().first())) {
    await queueCase(tx, { ticketId: after.id, portal: portal.id, now });
  } else if (before && tellsMore(before, after)) {
    await rows().update({
      revision: tx.raw('revision + 1') as unknown as number,
    });
    await rows()
      .whereNot({ state: 'queued' })
      .update({
        state: 'queued',
        attempts: 0,
        last_error: null,
        next_attempt_at: fromInstant(now),
      });
  }
}

function tellsMore(before: TicketRow, after: TicketRow): boolean {
  return (
    TOLD.some(it => before[it] !== after[it]) ||
    hasEnded(before.status) !== hasEnded(after.status)
  );
}

/** Whether nothing is expected of the vendor any more. */
export function hasEnded(status: string): boolean {
  const ended: readonly TicketStatus[] = [...FINISHED_STATUSES, 'resolved'];
  return ended.some(it => it === status);
}

function referenceOf({ progress }: TicketRow): string | null {
  const { vendor } = JSON.parse(progress) as TicketProgress;
  return vendor?.reference ?? null;
}
