import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { FlagNote } from '../../../components/FlagNote';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';

const A_MOMENT_MS = 1;

/** Who made it for whom, whether its figures still change, and what comes next. */
export function ReportFoot({ report }: { report: Report }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat(report.timeZone);
  const { responsible, sentTo, state, to, note, confirm } = report;
  const { frozenAt, sentAt, review } = state;
  const namesOf = (all: { title: string }[]) =>
    new Intl.ListFormat(format.locale).format(all.map(it => it.title));
  const names = namesOf(sentTo);
  return (
    <footer>
      <p className={styles.foot}>
        {[
          frozenAt
            ? t('reports.page.foot.frozen', { time: format.instant(frozenAt) })
            : t('reports.page.foot.runs', {
                day: format.day(new Date(Date.parse(to) - A_MOMENT_MS)),
              }),
          responsible.length > 0 &&
            t('reports.page.foot.by', { names: namesOf(responsible) }),
          sentWords(),
          review &&
            review.state !== 'reviewed' &&
            review.reviewers.length > 0 &&
            t('reports.page.foot.review', { names: namesOf(review.reviewers) }),
          note,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {confirm.map(it => (
        <FlagNote key={it}>{it}</FlagNote>
      ))}
    </footer>
  );

  function sentWords() {
    if (!sentAt) return names && t('reports.page.foot.goesTo', { names });
    const day = format.day(sentAt);
    return names
      ? t('reports.page.foot.sent', { names, day })
      : t('reports.page.foot.sentNobody', { day });
  }
}
