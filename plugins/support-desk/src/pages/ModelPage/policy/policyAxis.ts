import type {
  PolicyEvent,
  PolicyPreview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  axisCells,
  mergeStretches,
  positionOf,
  type AxisCell,
  type Stretch,
} from '../../../components/WorkTimeAxis';

const DAY_MS = 24 * 3_600_000;

/** Past it, what is written beside a mark stands before it. */
const MIDDLE = 0.5;

/** An event that has a time. */
export type TimedEvent = PolicyEvent & { at: string };

/** A cell of the axis. What is drawn to scale counts as open there, also when it is closed. */
export interface PolicyCell extends AxisCell {
  isClosed: boolean;
}

/** The axis of wall time that all events of a preview are marked on. */
export interface PolicyAxis {
  /** What is drawn to scale: open time, and closed time in which something happens. */
  openings: Stretch[];
  range: Stretch;
  cells: PolicyCell[];
  /** Ids of the calendars whose closed time is drawn. */
  calendars: string[];
}

/** Where an event is marked. */
export interface PolicyMark {
  /** Of the cells of the axis. */
  cell: number;
  /** Share of the width of the cell. */
  at: number;
  /** Whether it stands in the second half of the picture, so that words find room only before it. */
  isLate: boolean;
}

export const isTimed = (event: PolicyEvent): event is TimedEvent =>
  event.at !== null;

const millis = (instant: string) => Date.parse(instant);

/** A calendar that never closes is one stretch, longer than any day. */
const closes = (stretches: Stretch[]) =>
  stretches.every(({ start, end }) => end - start <= DAY_MS);

/**
 * From the first event to the last, open when any of the calendars is that close at all; nothing where all events are at
 * one time, as there is nothing to draw.
 */
export function policyAxis(
  preview: Pick<PolicyPreview, 'items' | 'open'>,
): PolicyAxis | undefined {
  const { items } = preview;
  const times = items.filter(isTimed).map(({ at }) => millis(at));
  const range = { start: Math.min(...times), end: Math.max(...times) };
  if (!(range.end > range.start)) return undefined;
  const closing = Object.entries(preview.open)
    .map(([calendar, stretches]) => ({
      calendar,
      stretches: stretches.map(({ start, end }) => ({
        start: millis(start),
        end: millis(end),
      })),
    }))
    .filter(({ stretches }) => closes(stretches));
  const open =
    closing.length > 0
      ? mergeStretches(closing.flatMap(it => it.stretches))
      : [range];
  const openings = [...open, ...happening(axisCells(open, range), times)].sort(
    (a, b) => a.start - b.start,
  );
  const cells = axisCells(openings, range).map(cell => ({
    ...cell,
    isClosed: !open.some(
      ({ start, end }) => start <= cell.start && cell.end <= end,
    ),
  }));
  return {
    openings,
    range,
    cells,
    calendars: closing.map(({ calendar }) => calendar),
  };
}

/** Of each closed cell the part until the last thing that happens in it: it would not be told apart in a cell of fixed width. */
function happening(cells: AxisCell[], times: number[]): Stretch[] {
  return cells
    .filter(({ open }) => !open)
    .flatMap(({ start, end }) => {
      const inside = times.filter(time => start < time && time < end);
      return inside.length > 0 ? [{ start, end: Math.max(...inside) }] : [];
    });
}

/** Where an event stands on the axis. */
export function markOf({ cells }: PolicyAxis, { at }: TimedEvent): PolicyMark {
  const instant = millis(at);
  const scaled = cells.filter(({ open }) => open);
  const sum = (lengths: number[]) => lengths.reduce((a, b) => a + b, 0);
  const whole = sum(scaled.map(({ start, end }) => end - start));
  const past = sum(
    scaled.map(({ start, end }) => Math.max(0, Math.min(end, instant) - start)),
  );
  return {
    ...positionOf(cells, instant)!,
    isLate: past > MIDDLE * whole,
  };
}
