import type {
  ModelSummary,
  SelfHelpReport,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { SupportRoot } from '../../../components/SupportRoot';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../ArticlesPage.module.css';
import { ArticlesTable } from './ArticlesTable';
import { Figures } from './Figures';

/** The figures and the articles as a sheet of paper: stands beside the page, which is not printed, until it has been printed. */
export function ReportSheet(props: {
  model: ModelSummary;
  report: SelfHelpReport;
  onPrinted: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { model, report, onPrinted } = props;
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time that it is asked for
  }, []);
  return createPortal(
    <SupportRoot className={styles.sheet}>
      <h1>
        {model.title}, {t('articles.title')}
      </h1>
      <Figures report={report} />
      <ArticlesTable articles={report.articles} />
    </SupportRoot>,
    document.body,
  );
}
