import type { Knex } from 'knex';
import { v4 as uuid } from 'uuid';
import { fromInstant } from '../../database';
import {
  toCase,
  type Creation,
  type PortalCase,
  type VendorCaseRow,
} from './caseRows';
import { queueCase } from './queueCase';

/** Longer than a call takes, short enough that a replica that died is soon replaced. */
const LEASE_MS = 2 * 60_000;
const CANDIDATES = 10;

/**
 * Keeps what there is to send to the portals of vendors, and what is to be asked there, in PostgreSQL or SQLite. Whoever claims a case has
 * it alone until the outcome is stored: two replicas never call about the same case at the same time.
 */
export class VendorCases {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async find(ticketId: string): Promise<PortalCase | undefined> {
    const row = await this.#rows().where({ ticket_id: ticketId }).first();
    return row && toCase(row);
  }

  async findByReference(portal: string, reference: string) {
    const rows = await this.#rows().where({ portal, reference });
    return rows.map(toCase);
  }

  /** There is something to send, now or once more. */
  async queue(ticketId: string, portal: string, now: Date): Promise<void> {
    await queueCase(this.#knex, { ticketId, portal, now });
  }

  /** A case of which there is something to send, for the caller to do it. */
  async claimSubmission(portal: string, now: Date) {
    const attempt = { attempts: this.#knex.raw('attempts + 1') };
    return this.#claim(portal, 'next_attempt_at', now, attempt);
  }

  /** A case that is to be asked about, for the caller to do it. */
  async claimPoll(portal: string, now: Date) {
    return this.#claim(portal, 'next_poll_at', now);
  }

  /** Gives a case back of which nothing was sent. */
  async release({ ticketId, attempts }: PortalCase, submission: boolean) {
    await this.#of(ticketId).update({
      claimed_until: null,
      ...(submission && { attempts: attempts - 1 }),
    });
  }

  /** Notes what the creation of a case says, before it is sent. */
  async freeze(ticketId: string, creation: Creation): Promise<void> {
    await this.#of(ticketId).update({ creation: JSON.stringify(creation) });
  }

  /**
   * Notes that the vendor knows what there was to tell. What was edited since is told next.
   *
   * @param options - `revision`: of what was sent
   */
  async sent(
    { ticketId }: PortalCase,
    options: { revision: number; now: Date; nextPollAt: Date },
  ): Promise<void> {
    const now = fromInstant(options.now);
    const answered = {
      attempts: 0,
      poll_failures: 0,
      last_error: null,
      creation: null,
      synced_at: now,
      next_poll_at: fromInstant(options.nextPollAt),
      claimed_until: null,
    };
    const upToDate = await this.#of(ticketId)
      .where({ revision: options.revision })
      .update({ ...answered, state: 'sent', next_attempt_at: null });
    if (upToDate) return;
    await this.#of(ticketId).update({
      ...answered,
      state: 'queued',
      next_attempt_at: now,
    });
  }

  /**
   * Notes that sending failed.
   *
   * @param options - `nextAttemptAt`: absent, it is given up; `refused`: the vendor has seen it and does not take it, so that what is sent
   * next is another request
   */
  async failed(
    { ticketId }: PortalCase,
    options: { error: string; nextAttemptAt?: Date; refused: boolean },
  ): Promise<void> {
    await this.#of(ticketId).update({
      state: options.nextAttemptAt ? 'queued' : 'failed',
      last_error: options.error,
      next_attempt_at: fromInstant(options.nextAttemptAt),
      claimed_until: null,
      ...(options.refused && { creation: null, idempotency_key: uuid() }),
    });
  }

  /** Notes that the vendor said how a case stands. */
  async polled(
    { ticketId, state }: PortalCase,
    options: { now: Date; nextPollAt: Date | undefined },
  ): Promise<void> {
    await this.#of(ticketId).update({
      poll_failures: 0,
      synced_at: fromInstant(options.now),
      next_poll_at: fromInstant(options.nextPollAt),
      claimed_until: null,
      ...(state === 'sent' && { last_error: null }),
    });
  }

  /** Notes that the vendor could not be asked. */
  async pollFailed(
    { ticketId, pollFailures }: PortalCase,
    options: { error: string; nextPollAt: Date },
  ): Promise<void> {
    await this.#of(ticketId).update({
      poll_failures: pollFailures + 1,
      last_error: options.error,
      next_poll_at: fromInstant(options.nextPollAt),
      claimed_until: null,
    });
  }

  /** Nothing is expected of the vendor any more. */
  async stopPolling(ticketId: string): Promise<void> {
    await this.#of(ticketId).update({
      next_poll_at: null,
      claimed_until: null,
    });
  }

  /** Notes that the vendor said something by itself. */
  async heard(ticketId: string, now: Date): Promise<void> {
    await this.#of(ticketId).update({ synced_at: fromInstant(now) });
  }

  /** Forgets a case that was never created. */
  async withdraw(ticketId: string): Promise<void> {
    await this.#of(ticketId).whereNull('reference').delete();
  }

  /** Whether nothing newer is known of a case at the vendor; it is known from now on. */
  async isNewest(ticketId: string, updatedAt: Date): Promise<boolean> {
    const at = fromInstant(updatedAt);
    const count = await this.#of(ticketId)
      .where(it =>
        it
          .whereNull('vendor_updated_at')
          .orWhere('vendor_updated_at', '<=', at),
      )
      .update({ vendor_updated_at: at });
    return count === 1;
  }

  async #claim(
    portal: string,
    due: 'next_attempt_at' | 'next_poll_at',
    at: Date,
    changes: object = {},
  ): Promise<PortalCase | undefined> {
    const now = fromInstant(at);
    const isFree = (it: Knex.QueryBuilder) =>
      it.whereNull('claimed_until').orWhere('claimed_until', '<=', now);
    const candidates = await this.#rows()
      .where({ portal })
      .where(due, '<=', now)
      .where(isFree)
      .orderBy([due, 'ticket_id'])
      .limit(CANDIDATES)
      .pluck('ticket_id');
    for (const ticketId of candidates) {
      // Two replicas may have read the same row; the one whose update still finds it free has it.
      const [row] = await this.#of(ticketId)
        .where(due, '<=', now)
        .where(isFree)
        .update({ ...changes, claimed_until: now + LEASE_MS })
        .returning('*');
      if (row) return toCase(row);
    }
    return undefined;
  }

  #of(ticketId: string) {
    return this.#rows().where({ ticket_id: ticketId });
  }

  #rows() {
    return this.#knex<VendorCaseRow>('vendor_cases');
  }
}
