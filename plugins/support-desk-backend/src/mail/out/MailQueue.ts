import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { fromInstant } from '../../database';

const WEEK = 7 * 86_400_000;

/** The mails that wait in the outbox. */
export class MailQueue {
  readonly #knex: Knex;
  readonly #clock: ClockService;

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  /** How many wait, and how many of the last week were given up, by mailbox. */
  async countsOf(
    mailboxes: string[],
  ): Promise<Map<string, { waiting: number; failed: number }>> {
    const lately = new Date(this.#clock.now().getTime() - WEEK);
    const rows: { mailbox: string; waiting: number; failed: number }[] =
      await this.#knex('outbox')
        .whereIn('mailbox', mailboxes)
        .whereNull('delivered_at')
        .where(either =>
          either
            .whereNotNull('next_attempt_at')
            .orWhere('created_at', '>=', fromInstant(lately)),
        )
        .groupBy('mailbox')
        .select('mailbox')
        .select({
          waiting: this.#knex.raw('count(next_attempt_at)'),
          failed: this.#knex.raw('count(*) - count(next_attempt_at)'),
        });
    return new Map(
      rows.map(({ mailbox, waiting, failed }) => [
        mailbox,
        { waiting: Number(waiting), failed: Number(failed) },
      ]),
    );
  }
}
