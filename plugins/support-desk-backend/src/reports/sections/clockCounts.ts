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

/** The latest of those that were missed in a period. */
export async function missedClocks(
  knex: Knex,
  context: SectionContext,
): Promise<MissedClock[]> {
  const rows = await oneByOne(knex, it => latest(it, context));
  return rows.map(row => ({
    ticket: row.id,
    key: row.key,
    measure: row.measure,
    priority: row.priority ?? undefined,
    lateMs: Number(row.late),
  }));
}

/** Missed clocks in the order of their lines, the first ones of each line. */
function latest(knex: Knex, context: SectionContext) {
  const bounds = { ...boundsOf(context) };
  const missed = ticketsOf(knex, context)
    .join('ticket_clocks as clock', 'clock.ticket_id', 'tickets.id')
    .whereRaw(MISSED, bounds)
    .select(
      'tickets.id',
      'tickets.key',
      'tickets.priority',
      'clock.measure',
      knex.raw(
        `(case when coalesce(clock.met_at, clock.stopped_at) < :end
           then coalesce(clock.met_at, clock.stopped_at) else :end end)
           - clock.missed_at as late`,
        bounds,
      ),
    );
  const ranked = knex
    .from(missed.as('missed'))
    .select(
      '*',
      knex.raw(
        'row_number() over (partition by measure, priority order by late desc, id) as place',
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
