import { DateTime } from 'luxon';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import type { ShownFigures } from './shownFigures';

/** What a chart says in words. */
export function useChartWords() {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  return {
    /** All of it in a sentence, for whoever does not see it. */
    name(title: string, { items, first, today }: ShownFigures): string {
      const last = items[items.length - 1];
      const use = t('licences.figures.chart', {
        title,
        from: format.about(first),
        to: format.about(today),
        first: String(items[0].inUse),
        last: String(last.inUse),
      });
      return last.bought === undefined
        ? use
        : `${use} ${t('licences.figures.chartBought', {
            bought: String(last.bought),
          })}`;
    },
    /** What is marked, as a list; nothing where nothing is. */
    marks({ marks }: ShownFigures): string | undefined {
      const words = marks.map(({ kind, day }) =>
        t(`licences.figures.mark.${kind}`, { day: format.about(day) }),
      );
      return words.length > 0
        ? t('licences.figures.marks', { marks: words.join(', ') })
        : undefined;
    },
    /** `Jun`, in January and at the start with the year; `18 Mar` where days are drawn that begin no month. */
    tick(day: string, isFirst: boolean): string {
      const date = DateTime.fromISO(day, {
        zone: 'UTC',
        locale: format.locale,
      });
      if (date.day !== 1) return date.toFormat('d MMM');
      return date.toFormat(isFirst || date.month === 1 ? 'MMM yyyy' : 'MMM');
    },
  };
}
