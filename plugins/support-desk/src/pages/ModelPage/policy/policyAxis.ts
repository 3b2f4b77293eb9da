import type {
  PolicyEvent,
  PolicyPreview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  axisCells,
  positionOf,
  type AxisCell,
  type Stretch,
} from '../../../components/WorkTimeAxis';
import { mergeStretches } from '../../TicketPage/clocks/clockLanes';

const DAY_MS = 24 * 3_600_000;

/** Past it, what is written beside a mark stands before it. */
const MIDDLE = 0.5;

/** An event that has a time. */
export type TimedEvent = PolicyEvent & { at: string };

/** The axis of wall time that all events of a preview are marked on. */
export interface PolicyAxis {
  openings: Stretch[];
  range: Stretch;
  cells: AxisCell[];
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
  isOpen: boolean;
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
export function policyAxis({
  items,
  open,
}: Pick<PolicyPreview, 'items' | 'open'>): PolicyAxis | undefined {
  const times = items.filter(isTimed).map(({ at }) => millis(at));
  const range = { start: Math.min(...times), end: Math.max(...times) };
  if (!(range.end > range.start)) return undefined;
  const closing = Object.entries(open)
    .map(([calendar, stretches]) => ({
      calendar,
      stretches: stretches.map(({ start, end }) => ({
        start: millis(start),
        end: millis(end),
      })),
    }))
    .filter(({ stretches }) => closes(stretches));
  const openings =
    closing.length > 0
      ? mergeStretches(closing.flatMap(it => it.stretches))
      : [range];
  return {
    openings,
    range,
    cells: axisCells(openings, range),
    calendars: closing.map(({ calendar }) => calendar),
  };
}

/** Where an event stands on the axis. */
export function markOf({ cells }: PolicyAxis, { at }: TimedEvent): PolicyMark {
  const instant = millis(at);
  const position = positionOf(cells, instant) ?? { cell: 0, at: 0 };
  const isScaled = cells.some(({ open }) => open);
  const drawn = cells.map(({ start, end, open }) => ({
    whole: open || !isScaled ? end - start : 0,
    past: open || !isScaled ? Math.max(0, Math.min(end, instant) - start) : 0,
  }));
  const sum = (lengths: number[]) => lengths.reduce((a, b) => a + b, 0);
  return {
    ...position,
    isLate:
      sum(drawn.map(it => it.past)) > MIDDLE * sum(drawn.map(it => it.whole)),
    isOpen: cells[position.cell].open,
  };
}
