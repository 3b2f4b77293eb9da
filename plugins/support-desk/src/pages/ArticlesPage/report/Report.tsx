import type {
  ModelSummary,
  SelfHelpReport,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiDownloadLine, RiPrinterLine } from '@remixicon/react';
import { useState } from 'react';
import { saveFile } from '../../../components/CsvButton';
import { Surface } from '../../../components/Surface';
import { articlesTranslationRef } from '../../../messages/articles';
import { useMessages } from '../../../translations/useMessages';
import { toCsv } from '../../ModelPage/policy/csv';
import styles from '../ArticlesPage.module.css';
import { ArticlesTable } from './ArticlesTable';
import { Figures } from './Figures';
import { MissingWords } from './MissingWords';
import { ReportSheet } from './ReportSheet';
import { Searches } from './Searches';
import { Steps } from './Steps';
import { useArticleRows } from './useArticleRows';

/** The figures of a period, the articles one by one, and what to write next. */
export function Report(props: { model: ModelSummary; report: SelfHelpReport }) {
  const { t } = useMessages(articlesTranslationRef);
  const { model, report } = props;
  const rows = useArticleRows(report.articles);
  const [isPrinting, setPrinting] = useState(false);
  const name = `articles-${model.name}-${report.to.slice(0, 10)}.csv`;
  return (
    <>
      <Figures report={report} />
      <Surface
        title={t('articles.table.title')}
        action={
          <div className={styles.actions}>
            <Button
              variant="tertiary"
              iconStart={<RiDownloadLine />}
              onPress={() =>
                saveFile(
                  new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }),
                  name,
                )
              }
            >
              {t('articles.csv')}
            </Button>
            <Button
              variant="tertiary"
              iconStart={<RiPrinterLine />}
              onPress={() => setPrinting(true)}
            >
              {t('articles.print')}
            </Button>
          </div>
        }
      >
        <ArticlesTable articles={report.articles} />
      </Surface>
      <div className={styles.columns}>
        <Searches model={model.ref} searches={report.searchesWithoutResult} />
        <MissingWords model={model.ref} />
        <Steps steps={report.requests.steps} />
      </div>
      {isPrinting && (
        <ReportSheet
          model={model}
          report={report}
          onPrinted={() => setPrinting(false)}
        />
      )}
    </>
  );
}
