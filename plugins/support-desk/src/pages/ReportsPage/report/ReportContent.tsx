import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { RiBarChartBoxLine } from '@remixicon/react';
import { useState } from 'react';
import { StateCard } from '../../../components/StateCard';
import { usePageTitle } from '../../../hooks/usePageTitle';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { ReviewDialog } from '../review/ReviewDialog';
import { Reviews } from '../review/Reviews';
import { ReportSections } from '../sections/ReportSections';
import { Headlines } from './Headlines';
import { ReportFoot } from './ReportFoot';
import { ReportHeader } from './ReportHeader';
import { ReportSheet } from './ReportSheet';
import { SendDialog } from './SendDialog';
import { useWordedReport } from './useWordedReport';

/**
 * A report: what stands out, charts, every figure, and what came of looking at it.
 *
 * @param props.isBusy - another period is on its way
 */
export function ReportContent(props: { report: Report; isBusy: boolean }) {
  const { t } = useMessages(reportsTranslationRef);
  const { locale } = useFormat();
  const { isBusy } = props;
  const report = useWordedReport(props.report);
  const [isPrinting, setPrinting] = useState(false);
  const [isSending, setSending] = useState(false);
  const [isReviewing, setReviewing] = useState(false);
  const { title, modelTitle, period, sections } = report;
  usePageTitle(`${periodWords(period, locale)}, ${title}, ${modelTitle}`);
  return (
    <>
      <ReportHeader
        report={report}
        onPrint={() => setPrinting(true)}
        onSend={() => setSending(true)}
        onReview={() => setReviewing(true)}
      />
      <Container>
        <div className={styles.page} aria-busy={isBusy}>
          <Headlines report={report} />
          {sections.length === 0 ? (
            <StateCard
              icon={<RiBarChartBoxLine />}
              title={t('reports.page.nothing.title')}
            >
              {t('reports.page.nothing.text')}
            </StateCard>
          ) : (
            <ReportSections report={report} />
          )}
          <Reviews report={report} />
          <ReportFoot report={report} />
        </div>
      </Container>
      {isSending && (
        <SendDialog report={report} onClose={() => setSending(false)} />
      )}
      {isReviewing && (
        <ReviewDialog report={report} onClose={() => setReviewing(false)} />
      )}
      {isPrinting && (
        <ReportSheet report={report} onPrinted={() => setPrinting(false)} />
      )}
    </>
  );
}
