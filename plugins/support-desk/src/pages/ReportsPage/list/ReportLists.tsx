import type { ReportSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { groupBy } from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { ReportLine } from './ReportLine';
import { ReviewsDue } from './ReviewsDue';
import { SurveyReports } from './SurveyReports';

/** The reports of each model, above them what the reader is to review, beside them surveys. */
export function ReportLists({ reports }: { reports: ReportSummary[] }) {
  const { t } = useMessages(reportsTranslationRef);
  const ofTickets = reports.filter(it => !it.isSurvey);
  return (
    <>
      <ReviewsDue reports={reports} />
      <div className={styles.lists}>
        <div className={styles.main}>
          {[...groupBy(ofTickets, it => it.model)].map(([model, own]) => (
            <Surface
              key={model}
              title={t('reports.list.of', { model: own[0].modelTitle })}
            >
              <Lines>
                {own.map(it => (
                  <ReportLine key={it.id} report={it} />
                ))}
              </Lines>
            </Surface>
          ))}
        </div>
        <SurveyReports reports={reports.filter(it => it.isSurvey)} />
      </div>
    </>
  );
}
