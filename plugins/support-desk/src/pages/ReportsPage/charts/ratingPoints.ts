import type { Satisfaction } from '@supportdesk/backstage-plugin-support-desk-common';
import { shortPeriodWords } from '../../../time/period';
import type { TrendPoint } from './TrendChart';

/** How people rated support in the periods before and in this one, the oldest first. */
export function ratingPoints(
  { before, mean }: Pick<Satisfaction, 'before' | 'mean'>,
  period: string,
  locale: string,
): TrendPoint[] {
  return [...before, { period, mean }]
    .sort((a, b) => a.period.localeCompare(b.period))
    .map(it => ({ ...it, words: shortPeriodWords(it.period, locale) }));
}

/** `August 4.0, November 4.2`: the means of those periods that have one. */
export const meanWords = (
  points: TrendPoint[],
  format: { decimal: (value: number, digits: number) => string },
) =>
  points
    .flatMap(({ words, mean }) =>
      mean === undefined ? [] : `${words} ${format.decimal(mean, 1)}`,
    )
    .join(', ');
