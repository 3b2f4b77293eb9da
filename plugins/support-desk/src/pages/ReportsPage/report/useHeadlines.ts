import {
  headlineFactsOf,
  type HeadlineFact,
  type Report,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { periodBefore, shortPeriodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';

type FactOf<K extends HeadlineFact['kind']> = Extract<
  HeadlineFact,
  { kind: K }
>;

/** Not by the name `count`, of which a translation makes a plural. */
const changed = (it: { title: string; before: number; count: number }) => ({
  title: it.title,
  before: `${it.before}`,
  after: `${it.count}`,
});

/** What stands out in a report, in the reader's language; `**` marks what is strong. */
export function useHeadlines({ sections, period, state }: Report): string[] {
  const { t } = useMessages(reportsTranslationRef);
  const { decimal, locale } = useFormat();
  const then = { period: shortPeriodWords(periodBefore(period), locale) };

  const requests = ({ count, before, isOver }: FactOf<'requests'>) => {
    const change = `${Math.abs(count - before)}`;
    if (!isOver)
      return t('reports.headline.soFar', {
        count,
        before: `${before}`,
        ...then,
      });
    if (count > before)
      return t('reports.headline.more', { count, change, ...then });
    if (count < before)
      return t('reports.headline.fewer', { count, change, ...then });
    return count === 0
      ? t('reports.headline.none', then)
      : t('reports.headline.same', { count, ...then });
  };

  const changes = ({ rose, fell }: FactOf<'changes'>) => [
    ...(rose ? [t('reports.headline.rose', changed(rose))] : []),
    ...(fell ? [t('reports.headline.fell', changed(fell))] : []),
  ];

  const targets = ({ met, total, worst }: FactOf<'targets'>) =>
    met === total
      ? [t('reports.headline.allMet', { count: met })]
      : [
          t('reports.headline.met', { met: `${met}`, total: `${total}` }),
          ...(worst
            ? [
                t('reports.headline.worst', {
                  title: worst.title,
                  missed: `${worst.missed}`,
                  total: `${worst.total}`,
                }),
              ]
            : []),
        ];

  return headlineFactsOf(sections, state.frozenAt !== undefined).flatMap(
    fact => {
      switch (fact.kind) {
        case 'requests':
          return [requests(fact)];
        case 'changes':
          return changes(fact);
        case 'targets':
          return targets(fact);
        default:
          return [
            t('reports.headline.rating', { mean: decimal(fact.mean, 1) }),
          ];
      }
    },
  );
}
