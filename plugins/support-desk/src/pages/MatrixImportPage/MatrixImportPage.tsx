import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useModel } from '../../hooks/useModels';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { responsibilitiesRouteRef } from '../../routes';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { IgnoredLines } from './IgnoredLines';
import styles from './import.module.css';
import { ImportedRows } from './ImportedRows';
import { PasteArea } from './PasteArea';
import { RecognisedColumns } from './RecognisedColumns';
import { useMatrixImport } from './useMatrixImport';
import { YamlOutput } from './YamlOutput';

/** Makes the YAML of a matrix from a table that was pasted: nothing is stored, the YAML is committed to Git. */
export function MatrixImportPage() {
  const { t } = useMessages(
    responsibilityReviewTranslationRef,
    tabsTranslationRef,
  );
  const title = t('responsibilityReview.import.title');
  usePageTitle(title);
  const matrixLink = useRouteRef(responsibilitiesRouteRef);
  const { selected, name } = useSelectedModel();
  const model = useModel(name).data?.model;
  const table = useMatrixImport(name);
  const { imported } = table;
  const parties = Object.values(model?.parties ?? {}).map(it => ({
    id: it.id,
    title: it.title,
  }));
  return (
    <>
      <Header
        title={title}
        tags={[
          { label: t('tabs.responsibilities'), href: matrixLink?.() },
          ...(selected ? [{ label: selected.title }] : []),
        ]}
      />
      <Container>
        <div className={styles.page}>
          <PasteArea table={table} />
          {imported && (
            <>
              <RecognisedColumns
                imported={imported}
                parties={parties}
                onCorrect={(at, meaning) =>
                  table.correct(imported, at, meaning)
                }
              />
              <ImportedRows imported={imported} />
              <IgnoredLines ignored={imported.ignored} />
              <YamlOutput yaml={imported.yaml} />
            </>
          )}
        </div>
      </Container>
    </>
  );
}
