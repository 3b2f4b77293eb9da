import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { ShownFigures } from './shownFigures';

/** Room around the picture for its words, in pixels. */
const MARGIN = { top: 52, right: 88, bottom: 32, left: 40 };
/** How far days of the axis stand apart, and how many there are at least: those that would lie on others are left out. */
const TICK_PX = 72;
const FEWEST_TICKS = 4;

type Step = { day: string; bought?: number };

/** A picture of use over time in a box, in pixels. */
export function drawingOf(
  shown: ShownFigures,
  box: { width: number; height: number },
) {
  const { items, outlook, first, today, end } = shown;
  const plot = {
    left: MARGIN.left,
    right: box.width - MARGIN.right,
    top: MARGIN.top,
    bottom: box.height - MARGIN.bottom,
  };
  const now = items[items.length - 1];
  const highest = Math.max(
    ...items.flatMap(it => [it.inUse, it.bought ?? 0]),
    ...outlook.map(it => it.high),
    1,
  );
  const time = scaleUtc()
    .domain([Date.parse(first), Date.parse(end)])
    .range([plot.left, plot.right]);
  const y = scaleLinear()
    .domain([0, highest * 1.05])
    .nice(4)
    .range([plot.bottom, plot.top]);
  const x = (day: string) => time(Date.parse(day));

  // From what is counted now, so that the outlook starts where use ends.
  const ahead = [
    { day: today, likely: now.inUse, low: now.inUse, high: now.inUse },
    ...outlook,
  ];
  const steps: Step[] = [...items, { ...now, day: end }];
  const fullOn = shown.forecast?.fullOn;
  return {
    plot,
    x,
    y,
    now,
    todayX: x(today),
    used: line<(typeof items)[number]>(
      it => x(it.day),
      it => y(it.inUse),
    )(items)!,
    bought: line<Step>(
      it => x(it.day),
      it => y(it.bought ?? 0),
    )
      .defined(it => it.bought !== undefined)
      .curve(curveStepAfter)(steps),
    likely: line<(typeof ahead)[number]>(
      it => x(it.day),
      it => y(Math.max(0, it.likely)),
    )(ahead)!,
    band: area<(typeof ahead)[number]>(
      it => x(it.day),
      it => y(Math.max(0, it.low)),
      it => y(it.high),
    )(ahead)!,
    full:
      fullOn && now.bought !== undefined && fullOn > today && fullOn <= end
        ? { x: x(fullOn), y: y(now.bought) }
        : undefined,
    yTicks: y.ticks(4).filter(Number.isInteger),
    days: time
      .ticks(Math.max(FEWEST_TICKS, (plot.right - plot.left) / TICK_PX))
      .map(it => it.toISOString().slice(0, 10)),
  };
}

/** @see drawingOf */
export type Drawing = ReturnType<typeof drawingOf>;

/** Leaves out words that would stand too close to those before, or to `taken`. */
export function spaced<T extends { x: number }>(
  words: T[],
  apart: number,
  taken: number[] = [],
): T[] {
  const placed = [...taken];
  return words.filter(it => {
    const isFree = placed.every(other => Math.abs(other - it.x) >= apart);
    if (isFree) placed.push(it.x);
    return isFree;
  });
}
