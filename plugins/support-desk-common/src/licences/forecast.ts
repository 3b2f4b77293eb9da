import type { LicenceFigure, LicenceFigures, LicenceForecast } from '../api';
import { isoDateOf } from '../clock/localTime';
import { FOUR_IN_FIVE, trendOf, inUseAfter, type Trend } from './trend';

/** Beyond it nobody can say. */
const HORIZON_DAYS = 2 * 365;
const OUTLOOK_WEEKS = 26;

/** Fractions of seats that are due to the arithmetic of floating point. */
const NOTHING = 1e-9;

/** Figures by day, `YYYY-MM-DD`, each day once; days may be missing. @public */
export type UseOverTime = Pick<LicenceFigure, 'day' | 'inUse'>[];

/**
 * The day on which all that was bought is in use, if use goes on as in the last 180 days: a random walk with drift. The day is the first
 * on which the mean reaches what was bought, the earliest and the latest those on which the edges of the band do in which use lies with
 * four chances in five. Where all is in use already, it is the day of the last figure.
 *
 * @param bought - none: as many as one likes, so that only the trend is known
 * @returns nothing where fewer than three figures or seven days are known
 * @public
 */
export function forecastUse(
  figures: UseOverTime,
  bought?: number,
): LicenceForecast | undefined {
  const trend = trendOf(figures);
  return (
    trend && {
      ...(bought !== undefined && daysOfFull(trend, bought)),
      trend: hundredths(trend.drift * 30),
      days: trend.days,
    }
  );
}

/**
 * What use will be in each of the next 26 weeks, if it goes on as in the last 180 days; empty where too little is known.
 *
 * @public
 */
export function outlookOf(figures: UseOverTime): LicenceFigures['outlook'] {
  const trend = trendOf(figures);
  if (!trend) return [];
  return Array.from({ length: OUTLOOK_WEEKS }, (_, i) => {
    const days = (i + 1) * 7;
    return {
      day: isoDateOf(trend.from + days),
      likely: seats(inUseAfter(trend, days)),
      low: seats(inUseAfter(trend, days, -FOUR_IN_FIVE)),
      high: seats(inUseAfter(trend, days, FOUR_IN_FIVE)),
    };
  });
}

function daysOfFull(trend: Trend, bought: number) {
  const first = (deviations: number) => {
    for (let days = 0; days <= HORIZON_DAYS; days++) {
      if (inUseAfter(trend, days, deviations) >= bought - NOTHING) {
        return isoDateOf(trend.from + days);
      }
    }
    return undefined;
  };
  return {
    fullOn: first(0),
    earliest: first(FOUR_IN_FIVE),
    latest: first(-FOUR_IN_FIVE),
  };
}

/** Nobody can use fewer than none. */
function seats(value: number): number {
  return hundredths(Math.max(0, value));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
