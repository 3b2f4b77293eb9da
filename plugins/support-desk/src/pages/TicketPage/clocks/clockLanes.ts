import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  mergeStretches,
  type AxisLane,
  type Stretch,
} from '../../../components/WorkTimeAxis';
import { AT_RISK_SHARE } from '../../../components/DueCell';

/** Clocks that count on one calendar stand together. */
export interface ClockGroup {
  /** Null: round the clock. */
  calendar: string | null;
  clocks: TicketClock[];
}

/** The one axis of wall time that all clocks of a ticket are drawn on. */
export interface ClockAxis {
  /** When any of the calendars is open. */
  openings: Stretch[];
  range: Stretch;
  groups: ClockGroup[];
}

const DAY_MS = 24 * 3_600_000;

const millis = (instant: string) => Date.parse(instant);

/** Whether a clock can be drawn: it has a due time, or only counts. */
export const isDrawn = ({ dueAt, promise, segments }: TicketClock) =>
  Boolean(dueAt) || (promise === undefined && segments.length > 0);

/** When it counts, in order. */
const openingsOf = ({ segments }: TicketClock): Stretch[] =>
  mergeStretches(
    segments.map(({ start, end }) => ({
      start: millis(start),
      end: millis(end),
    })),
  );

const closes = (openings: Stretch[]) =>
  openings.length > 0 &&
  openings.every(({ start, end }) => end - start <= DAY_MS);

/**
 * Puts the clocks on one axis, in the order in which they stand. As long as a calendar that closes is known, it says what is
 * open: to one that never closes, the closed time of all others takes no more room than any closed time.
 */
export function axisOf(clocks: TicketClock[], now: Date): ClockAxis {
  const groups = new Map<string | null, ClockGroup>();
  for (const clock of clocks) {
    const group = groups.get(clock.calendar);
    if (group) group.clocks.push(clock);
    else
      groups.set(clock.calendar, { calendar: clock.calendar, clocks: [clock] });
  }
  const all = clocks.map(clock => ({
    openings: openingsOf(clock),
    ...spanOf(clock, now),
  }));
  const closing = all.filter(({ openings }) => closes(openings));
  const known = Math.max(...closing.map(it => it.end));
  const after = all
    .flatMap(it => it.openings)
    .filter(({ end }) => end > known)
    .map(({ start, end }) => ({ start: Math.max(start, known), end }));
  return {
    openings: mergeStretches([...closing.flatMap(it => it.openings), ...after]),
    range: {
      start: Math.min(...all.map(it => it.start)),
      end: Math.max(...all.map(it => it.end)),
    },
    groups: [...groups.values()],
  };
}

/** From its start to its end or, while it runs, at least until now. */
function spanOf(clock: TicketClock, now: Date): Stretch {
  const { startedAt, dueAt, metAt, stoppedAt } = clock;
  const end = metAt ?? stoppedAt;
  return {
    start: millis(startedAt),
    end: Math.max(end ? millis(end) : now.getTime(), dueAt ? millis(dueAt) : 0),
  };
}

function toneOf(clock: TicketClock, late: boolean): AxisLane['tone'] {
  if (clock.metAt || clock.stoppedAt) return 'plain';
  if (clock.state === 'paused') return undefined;
  if (late) return 'late';
  const share = clock.targetMs ? clock.usedMs / clock.targetMs : 0;
  return share >= AT_RISK_SHARE ? 'atRisk' : undefined;
}

/** How one clock is drawn. */
export function laneOf(clock: TicketClock, now: Date, label: string): AxisLane {
  const due = clock.dueAt ? millis(clock.dueAt) : undefined;
  const end = clock.metAt ?? clock.stoppedAt;
  const stopped = end ? millis(end) : now.getTime();
  return {
    label,
    used: { start: millis(clock.startedAt), end: stopped },
    tone: toneOf(clock, due !== undefined && now.getTime() > due),
    pauses: [
      ...(clock.pauses ?? []).map(({ from, to }) => ({
        start: millis(from),
        end: millis(to),
      })),
      ...(clock.pausedSince
        ? [{ start: millis(clock.pausedSince), end: stopped }]
        : []),
    ],
    openings: openingsOf(clock),
    due,
    now: now.getTime(),
  };
}
