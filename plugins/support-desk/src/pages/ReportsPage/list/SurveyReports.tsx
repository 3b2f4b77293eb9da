import type { ReportSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';

/** Surveys, by what came of them. */
export function SurveyReports({ reports }: { reports: ReportSummary[] }) {
  const { t } = useMessages(reportsTranslationRef);
  const links = useReportLinks();
  return (
    <div className={styles.side}>
      <Surface title={t('reports.list.surveys')}>
        {reports.length === 0 ? (
          <p className={styles.inside}>{t('reports.list.noSurveys')}</p>
        ) : (
          <Lines>
            {reports.map(({ id, model, modelTitle, title, schedule }) => (
              <li key={`${model} ${id}`} className={styles.review}>
                <Link href={links.report(id, { model })} standalone>
                  {title}
                </Link>
                <p className={styles.second}>
                  {modelTitle}, {schedule}
                </p>
              </li>
            ))}
          </Lines>
        )}
      </Surface>
    </div>
  );
}
