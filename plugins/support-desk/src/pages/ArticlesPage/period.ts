const DAY_MS = 24 * 60 * 60 * 1000;

/** How far back the figures go, in days. */
const PERIODS = { days30: 30, days90: 90, days365: 365 } as const;

/** @see PERIODS */
export type Period = keyof typeof PERIODS;

/** In the order in which they are offered; the first needs no word in the address. */
export const PERIOD_CHOICES = Object.keys(PERIODS) as Period[];

const PARAM = 'period';

/** The period that an address holds; what is not known there counts as not said. */
export const periodOf = (params: URLSearchParams): Period =>
  PERIOD_CHOICES.find(it => it === params.get(PARAM)) ?? 'days30';

/** The address after a change of the period. */
export function withPeriod(
  params: URLSearchParams,
  period: Period,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (period === 'days30') next.delete(PARAM);
  else next.set(PARAM, period);
  return next;
}

/** The first instant of a period that ends now. */
export const startOf = (period: Period, now: Date): string =>
  new Date(now.getTime() - PERIODS[period] * DAY_MS).toISOString();
