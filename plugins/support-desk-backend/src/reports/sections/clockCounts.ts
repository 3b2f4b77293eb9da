import type { Knex } from 'knex';
import type { SectionContext } from '../SectionSource';
import { oneByOne } from './plans';
import { boundsOf, ticketsOf } from './scope';

/** Clocks of tickets that froze the same of their model. */
export interface ClockCount {
  /** Id of the snapshot. */
  snapshot: string;
  /** Id of the clock in it. */
  clock: string;
  measure: string;
  priority?: string;
  met: number;
  missed: number;
  withoutTime: number;
  running: number;
}

/** One that missed its due time. */
export interface MissedClock {
  ticket: string;
  key: string;
  measure: string;
  priority?: string;
  lateMs: number;
}

/** So many are listed of each measure and priority, the latest first. */
const MOST_LISTED = 20;

/** To look up the ticket of each that was missed takes long, and few of them are listed. */
const MOST_LOOKED_UP = 1000;

const MET =
  'clock.met_at >= :from and clock.met_at < :end and clock.missed_at is null';
const MISSED = 'clock.missed_at >= :from and clock.missed_at < :end';
const WITHOUT_TIME =
  'clock.due_at is null and clock.started_at >= :from and clock.started_at < :end';

/** Neither met nor missed nor stopped when the period ended. */
const RUNNING = `clock.due_at is not null and clock.started_at < :end
  and (clock.met_at is null or clock.met_at >= :end)
  and (clock.missed_at is null or clock.missed_at >= :end)
  and (clock.stopped_at is null or clock.stopped_at >= :end)`;

/** The same, so that each part has an index: what still runs, and what ended later. */
const MAY_RUN = `((clock.met_at is null and clock.missed_at is null and clock.stopped_at is null)
  or clock.met_at >= :end or clock.missed_at >= :end or clock.stopped_at >= :end)`;

/** Clocks that were met, fell due or began without a time in a period. */
export async function countClocks(
  knex: Knex,
  context: SectionContext,
): Promise<ClockCount[]> {
  const bounds = { ...boundsOf(context) };
  const one = (condition: string) =>
    `sum(case when ${condition} then 1 else 0 end)`;
  // A promise without a time is kept by nobody: it is counted once, when it is given.
  const rows = await oneByOne(knex, it =>
    clocksOf(it, context)
      .whereRaw(`((${MET}) or (${MISSED}) or (${WITHOUT_TIME}))`, bounds)
      .select(
        it.raw(
          `${one(`${MET} and clock.due_at is not null`)} as met,
           ${one(MISSED)} as missed, ${one(WITHOUT_TIME)} as without_time`,
          bounds,
        ),
      ),
  );
  return rows.map(row => toCount(row)).filter(isAny);
}

/** Clocks that ran when a period ended. */
export async function countRunning(
  knex: Knex,
  context: SectionContext,
): Promise<ClockCount[]> {
  const bounds = { ...boundsOf(context) };
  const rows = await oneByOne(knex, it =>
    clocksOf(it, context)
      .whereRaw(MAY_RUN, bounds)
      .whereRaw(RUNNING, bounds)
      .count({ running: '*' }),
  );
  return rows.map(row => toCount(row));
}

/**
 * The latest of those that were missed in a period, line by line.
 *
 * @param counts - of the same period: how many of each line there are to list
 * @param most - so many of a measure are looked up at first; all only where a line then lacks some
 */
export async function missedClocks(
  knex: Knex,
  context: SectionContext,
  counts: ClockCount[],
  most = MOST_LOOKED_UP,
): Promise<MissedClock[]> {
  const read = async (limit?: number): Promise<MissedClock[]> => {
    const rows = await oneByOne(knex, it => latest(it, context, limit));
    return rows.map(row => ({
      ticket: row.id,
      key: row.key,
      measure: row.measure,
      priority: row.priority ?? undefined,
      lateMs: Number(row.late),
    }));
  };
  const some = await read(most);
  const isOf = (line: ClockCount) => (it: ClockCount | MissedClock) =>
    it.measure === line.measure && it.priority === line.priority;
  const hasAll = counts.every(line => {
    const all = counts.filter(isOf(line));
    const missed = all.reduce((sum, it) => sum + it.missed, 0);
    return some.filter(isOf(line)).length >= Math.min(missed, MOST_LISTED);
  });
  return hasAll ? some : read();
}

/** Missed clocks in the order of their lines, the first ones of each line. */
function latest(knex: Knex, context: SectionContext, most?: number) {
  const bounds = { ...boundsOf(context) };
  const missed = knex('ticket_clocks as clock')
    .whereRaw(MISSED, bounds)
    .select(
      'clock.ticket_id',
      'clock.measure',
      knex.raw(
        `(case when coalesce(clock.met_at, clock.stopped_at) < :end
           then coalesce(clock.met_at, clock.stopped_at) else :end end)
           - clock.missed_at as late`,
        bounds,
      ),
    );
  const first = knex
    .from(missed.as('missed'))
    .select(
      '*',
      knex.raw(
        'row_number() over (partition by measure order by late desc, ticket_id) as place_of_all',
      ),
    );
  const ranked = ticketsOf(knex, context)
    .join(first.as('clock'), 'clock.ticket_id', 'tickets.id')
    .modify(it => most && it.where('clock.place_of_all', '<=', most))
    .select('tickets.id', 'tickets.key', 'tickets.priority')
    .select('clock.measure', 'clock.late')
    .select(
      knex.raw(
        'row_number() over (partition by clock.measure, tickets.priority order by clock.late desc, tickets.id) as place',
      ),
    );
  return knex
    .from(ranked.as('ranked'))
    .where('place', '<=', MOST_LISTED)
    .orderBy(['measure', 'priority', 'place']);
}

/** Clocks of the tickets of a report, by what their tickets froze. */
function clocksOf(knex: Knex, context: SectionContext) {
  return ticketsOf(knex, context)
    .join('ticket_clocks as clock', 'clock.ticket_id', 'tickets.id')
    .groupBy(
      'tickets.snapshot_id',
      'tickets.priority',
      'clock.id',
      'clock.measure',
    )
    .select({
      snapshot: 'tickets.snapshot_id',
      priority: 'tickets.priority',
      clock: 'clock.id',
      measure: 'clock.measure',
    });
}

function toCount(row: any): ClockCount {
  return {
    snapshot: row.snapshot,
    clock: row.clock,
    measure: row.measure,
    priority: row.priority ?? undefined,
    met: Number(row.met ?? 0),
    missed: Number(row.missed ?? 0),
    withoutTime: Number(row.without_time ?? 0),
    running: Number(row.running ?? 0),
  };
}

function isAny({ met, missed, withoutTime }: ClockCount): boolean {
  return met + missed + withoutTime > 0;
}
