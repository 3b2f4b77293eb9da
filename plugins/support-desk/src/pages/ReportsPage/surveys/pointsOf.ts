import type { SurveyResults } from '@supportdesk/backstage-plugin-support-desk-common';
import { periodWords } from '../../../time/period';
import type { TrendPoint } from '../charts/TrendChart';

/** The means of periods, the oldest first; one in which nobody answered has none. */
export const pointsOf = (
  periods: SurveyResults['periods'],
  locale: string,
): TrendPoint[] =>
  [...periods].reverse().map(({ period, result }) => ({
    period,
    words: periodWords(period, locale),
    mean: result.mean,
  }));
