const DAY_MS = 24 * 60 * 60 * 1000;

/** How far back use is drawn, in days. */
const PERIODS = { days90: 90, days365: 365, days1095: 1095 } as const;

/** @see PERIODS */
export type Period = keyof typeof PERIODS;

/** In the order in which they are offered. */
export const PERIOD_CHOICES = Object.keys(PERIODS) as Period[];

/** A year shows what comes back every year, renewals among it; it needs no word in the address. */
const DEFAULT: Period = 'days365';

const PARAM = 'period';

/** The period that an address holds; what is not known there counts as not said. */
export const periodOf = (params: URLSearchParams): Period =>
  PERIOD_CHOICES.find(it => it === params.get(PARAM)) ?? DEFAULT;

/** The address after a change of the period. */
export function withPeriod(
  params: URLSearchParams,
  period: Period,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (period === DEFAULT) next.delete(PARAM);
  else next.set(PARAM, period);
  return next;
}

/** @param today - and what is returned: `YYYY-MM-DD` */
export const firstDayOf = (period: Period, today: string): string =>
  new Date(Date.parse(today) - PERIODS[period] * DAY_MS)
    .toISOString()
    .slice(0, 10);
