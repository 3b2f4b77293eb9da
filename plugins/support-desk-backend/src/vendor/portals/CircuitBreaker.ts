import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../../database';

const MINUTE = 60_000;
const FAILURES_TO_OPEN = 5;
const OPEN_MS = 5 * MINUTE;
/** Longer than the one call takes that finds out whether the portal is back. */
const TRIAL_MS = 2 * MINUTE;

interface BreakerRow {
  portal: string;
  failures: number;
  open_until: Milliseconds | null;
}

/**
 * Leaves a portal alone that has failed five times in a row: for five minutes nobody calls it, then one call decides. What it knows is
 * stored, for the replicas to have the same opinion.
 */
export class CircuitBreaker {
  readonly #knex: Knex;
  readonly #clock: ClockService;

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  /** Until when nobody calls a portal; undefined: it may be called. */
  async openUntil(portal: string): Promise<Date | undefined> {
    const row = await this.#rows().where({ portal }).first();
    const until = toInstant(row?.open_until ?? null);
    return until && until > this.#clock.now() ? until : undefined;
  }

  /** To be asked right before a call, which has to be followed by its outcome. After a break the first who asks may call, and nobody else. */
  async admits(portal: string): Promise<boolean> {
    const row = await this.#rows().where({ portal }).first();
    if (!row || row.open_until === null) return true;
    const now = this.#clock.now().getTime();
    if (Number(row.open_until) > now) return false;
    const trials = await this.#rows()
      .where({ portal, open_until: row.open_until })
      .update({ open_until: now + TRIAL_MS });
    return trials === 1;
  }

  async succeeded(portal: string): Promise<void> {
    await this.#rows().where({ portal }).delete();
  }

  /** @returns until when nobody calls it now; undefined: it is called again */
  async failed(portal: string): Promise<Date | undefined> {
    const [{ failures }] = await this.#rows()
      .insert({ portal, failures: 1, open_until: null })
      .onConflict('portal')
      .merge({ failures: this.#knex.raw('vendor_breakers.failures + 1') })
      .returning('failures');
    if (failures < FAILURES_TO_OPEN) return undefined;
    const until = new Date(this.#clock.now().getTime() + OPEN_MS);
    await this.#rows()
      .where({ portal })
      .update({ open_until: fromInstant(until) });
    return until;
  }

  #rows() {
    return this.#knex<BreakerRow>('vendor_breakers');
  }
}
