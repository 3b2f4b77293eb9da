import type { LevelCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant } from '../../database';

/** What is counted of a level. */
export type LevelCount = Pick<
  LevelCounts['items'][number],
  'reached' | 'stopped' | 'escalated' | 'returned' | 'open'
>;

/** From an instant to before another. */
export interface Period {
  from: Date;
  to: Date;
}

/** Counts the levels through which tickets went. */
export interface CountStore {
  /** By the ids of the levels; those at which nothing happened are left out. */
  countLevels(model: string, period: Period): Promise<Map<string, LevelCount>>;
}

/** Counts in PostgreSQL or SQLite. */
export class DatabaseCountStore implements CountStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async countLevels(model: string, period: Period) {
    const from = fromInstant(period.from);
    const to = fromInstant(period.to);
    const during = (column: string, besides = '') =>
      this.#knex.raw(
        `count(distinct case when ${column} >= ? and ${column} < ?${besides} then ticket_id end)`,
        [from, to],
      );
    const open = this.#knex.raw(
      'count(distinct case when left_at is null or left_at >= ? then ticket_id end)',
      [to],
    );
    const rows: Record<string, string | number>[] = await this.#knex(
      'ticket_levels',
    )
      .where('model_ref', model)
      .where('entered_at', '<', to)
      .where(still => still.whereNull('left_at').orWhere('left_at', '>=', from))
      .groupBy('level')
      .select({
        level: 'level',
        reached: during('entered_at'),
        // What was passed on as a request of its own was not solved here.
        stopped: during('stopped_at', ' and escalated_at is null'),
        escalated: during('escalated_at'),
        returned: during('returned_at'),
        open,
      });
    return new Map(
      rows.map(({ level, ...counts }) => [
        String(level),
        Object.fromEntries(
          Object.entries(counts).map(([name, count]) => [name, Number(count)]),
        ) as LevelCount,
      ]),
    );
  }
}
