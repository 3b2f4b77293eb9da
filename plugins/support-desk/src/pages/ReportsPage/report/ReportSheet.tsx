import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { PrintSheet } from '../../../components/PrintSheet';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import styles from '../ReportsPage.module.css';
import { Reviews } from '../review/Reviews';
import { ReportSections } from '../sections/ReportSections';
import { Headlines } from './Headlines';
import { ReportFoot } from './ReportFoot';

/** The report as sheets of paper, until it has been printed. */
export function ReportSheet(props: { report: Report; onPrinted: () => void }) {
  const { locale } = useFormat();
  const { report, onPrinted } = props;
  const { title, modelTitle, period } = report;
  return (
    <PrintSheet className={styles.page} onPrinted={onPrinted}>
      <h1>{[modelTitle, title, periodWords(period, locale)].join(', ')}</h1>
      <Headlines report={report} />
      <ReportSections report={report} />
      <Reviews report={report} />
      <ReportFoot report={report} />
    </PrintSheet>
  );
}
