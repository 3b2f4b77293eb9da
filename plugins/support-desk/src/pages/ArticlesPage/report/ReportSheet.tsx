import type {
  ModelSummary,
  SelfHelpReport,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { PrintSheet } from '../../../components/PrintSheet';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import { ArticlesTable } from './ArticlesTable';
import { Figures } from './Figures';

/** The figures and the articles as a sheet of paper, until it has been printed. */
export function ReportSheet(props: {
  model: ModelSummary;
  report: SelfHelpReport;
  onPrinted: () => void;
}) {
  const { t } = useMessages(articlesTranslationRef);
  const { model, report, onPrinted } = props;
  return (
    <PrintSheet onPrinted={onPrinted}>
      <h1>
        {model.title}, {t('articles.title')}
      </h1>
      <Figures report={report} />
      <ArticlesTable articles={report.articles} />
    </PrintSheet>
  );
}
