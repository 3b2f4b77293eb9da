import type { LicenceFigure } from '../api';
import { DAY, type DayNumber } from '../clock/localTime';

/** Use before this many days is of no weight. */
const WINDOW_DAYS = 180;
const FEWEST_DAYS = 7;
const FEWEST_FIGURES = 3;

/** Of the chances of a normal distribution four in five lie so many deviations around the mean. */
export const FOUR_IN_FIVE = 1.2816;

/** How use goes on from a day, as a random walk with drift. */
export interface Trend {
  /** The day of the last figure. */
  from: DayNumber;
  inUse: number;
  /** Seats more a day. */
  drift: number;
  /** Of the change within a day, in seats squared. */
  variance: number;
  /** From the first to the last figure, both counted. */
  days: number;
}

/**
 * The trend of the last 180 days.
 *
 * @param figures - by day, each day once; days may be missing
 * @returns nothing where fewer than three figures or seven days are known
 */
export function trendOf(
  figures: Pick<LicenceFigure, 'day' | 'inUse'>[],
): Trend | undefined {
  const all = figures.map(it => ({ day: dayNumber(it.day), inUse: it.inUse }));
  const last = all.at(-1);
  if (!last) return undefined;
  const known = all.filter(it => it.day > last.day - WINDOW_DAYS);
  const span = last.day - known[0].day;
  if (known.length < FEWEST_FIGURES || span + 1 < FEWEST_DAYS) return undefined;

  const drift = (last.inUse - known[0].inUse) / span;
  // Between two figures days may be missing: their change is known as a whole, so it counts once, by its length. Days filled in evenly
  // would be so many more observations without any change of their own, and make the forecast surer than it can be.
  const steps = known.slice(1).map((it, i) => {
    const days = it.day - known[i].day;
    return (it.inUse - known[i].inUse - drift * days) ** 2 / days;
  });
  const variance = sum(steps) / (steps.length - 1);
  return {
    from: last.day,
    inUse: last.inUse,
    drift,
    variance,
    days: span + 1,
  };
}

/**
 * Use so many days later, in seats, as a fraction. How far it may stray grows with the steps still to come, and with how little is known of
 * the drift.
 *
 * @param deviations - how many standard deviations from the mean; ± {@link FOUR_IN_FIVE} are the edges of the band
 */
export function inUseAfter(
  { inUse, drift, variance, days }: Trend,
  daysLater: number,
  deviations = 0,
): number {
  const spread = variance * (daysLater + daysLater ** 2 / (days - 1));
  return inUse + drift * daysLater + deviations * Math.sqrt(spread);
}

function dayNumber(day: string): DayNumber {
  return Date.parse(day) / DAY;
}

function sum(values: number[]): number {
  return values.reduce((total, it) => total + it, 0);
}
