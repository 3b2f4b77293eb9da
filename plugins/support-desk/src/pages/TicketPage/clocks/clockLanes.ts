import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import type { AxisLane, Stretch } from '../../../components/WorkTimeAxis';
import { AT_RISK_SHARE } from '../../../components/DueCell';

/** Clocks that count on one calendar share an axis. */
export interface ClockGroup {
  calendar: string | null;
  timeZone: string | null;
  openings: Stretch[];
  range: Stretch;
  clocks: TicketClock[];
}

const millis = (instant: string) => Date.parse(instant);

/** Sorts the clocks that have a time into groups by calendar, in the order in which they stand. */
export function groupClocks(clocks: TicketClock[], now: Date): ClockGroup[] {
  const groups = new Map<string | null, ClockGroup>();
  for (const clock of clocks.filter(({ dueAt }) => dueAt)) {
    const openings = clock.segments.map(({ start, end }) => ({
      start: millis(start),
      end: millis(end),
    }));
    const start = millis(clock.startedAt);
    const end = Math.max(
      millis(clock.dueAt!),
      Math.min(now.getTime(), openings[openings.length - 1]?.end ?? 0),
    );
    const group = groups.get(clock.calendar);
    if (!group) {
      groups.set(clock.calendar, {
        calendar: clock.calendar,
        timeZone: clock.timeZone,
        openings,
        range: { start, end },
        clocks: [clock],
      });
    } else {
      group.clocks.push(clock);
      group.range = {
        start: Math.min(group.range.start, start),
        end: Math.max(group.range.end, end),
      };
      group.openings = mergeStretches([...group.openings, ...openings]);
    }
  }
  return [...groups.values()];
}

/** Sorted stretches without overlap that cover the same time. */
export function mergeStretches(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else merged.push({ ...next });
  }
  return merged;
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
  const due = millis(clock.dueAt!);
  const end = clock.metAt ?? clock.stoppedAt;
  const stopped = end ? millis(end) : now.getTime();
  return {
    label,
    used: { start: millis(clock.startedAt), end: stopped },
    tone: toneOf(clock, now.getTime() > due),
    pauses: [
      ...(clock.pauses ?? []).map(({ from, to }) => ({
        start: millis(from),
        end: millis(to),
      })),
      ...(clock.pausedSince
        ? [{ start: millis(clock.pausedSince), end: stopped }]
        : []),
    ],
    due,
    now: now.getTime(),
  };
}
