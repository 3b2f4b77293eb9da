import type { ReportSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { ReviewLabel } from '../ReviewLabel';
import { useReportLinks } from '../useReportLinks';
import { reviewsDue } from './reviewsDue';

/** What the reader is to review, the longest overdue first; nothing where nothing is. */
export function ReviewsDue({ reports }: { reports: ReportSummary[] }) {
  const { t } = useMessages(reportsTranslationRef);
  const { locale } = useFormat();
  const links = useReportLinks();
  const due = reviewsDue(reports);
  if (due.length === 0) return null;
  return (
    <Surface title={t('reports.list.reviews')}>
      <Lines>
        {due.map(({ report, period, review }) => (
          <li
            key={`${report.model} ${report.id} ${review.period}`}
            className={styles.due}
          >
            <Link
              href={links.report(report.id, { model: report.model, period })}
              standalone
            >
              {t('reports.list.review', {
                report: `${report.modelTitle}: ${report.title}`,
                period: periodWords(review.period, locale),
              })}
            </Link>
            <ReviewLabel review={review} />
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
