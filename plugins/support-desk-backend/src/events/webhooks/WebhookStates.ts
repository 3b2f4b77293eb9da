import type { Health } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { fromInstant } from '../../database';
import { EVENT_OUTBOX } from '../eventOutbox';
import type { Webhook } from './webhookSettings';

const WEEK = 7 * 86_400_000;

/** How the receivers of webhooks are, by what came of the last deliveries. */
export class WebhookStates {
  readonly #knex: Knex;
  readonly #clock: ClockService;
  readonly #webhooks: Webhook[];

  constructor(options: {
    knex: Knex;
    clock: ClockService;
    webhooks: Webhook[];
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#webhooks = options.webhooks;
  }

  /** Down is one that did not take something that still waits; given up is counted for a week. */
  async health(): Promise<NonNullable<Health['webhooks']>> {
    const ids = this.#webhooks.map(it => it.id);
    const lately = new Date(this.#clock.now().getTime() - WEEK);
    const { table, lane } = EVENT_OUTBOX;
    const rows: { failing: number | string; given_up: number | string }[] =
      await this.#knex(table)
        .whereIn(lane, ids)
        .whereNull('delivered_at')
        .whereNotNull('last_error')
        .where(either =>
          either
            .whereNotNull('next_attempt_at')
            .orWhere('created_at', '>=', fromInstant(lately)),
        )
        .groupBy(lane)
        .select({
          failing: this.#knex.raw('count(next_attempt_at)'),
          given_up: this.#knex.raw('count(*) - count(next_attempt_at)'),
        });
    const down = rows.filter(it => Number(it.failing) > 0).length;
    return {
      up: ids.length - down,
      down,
      givenUp: rows.reduce((sum, it) => sum + Number(it.given_up), 0),
    };
  }
}
