import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { periodBefore, shortPeriodWords } from '../../time/period';
import { useFormat } from '../../time/useFormat';

/** What the period of a report and the one before are called beside each other: `February`, `January`. */
export function usePeriodNames({ period }: Pick<Report, 'period'>) {
  const { locale } = useFormat();
  return {
    now: shortPeriodWords(period, locale),
    before: shortPeriodWords(periodBefore(period), locale),
  };
}

/** The names of two periods that are compared. */
export type PeriodNames = ReturnType<typeof usePeriodNames>;
