import type { ImportedMatrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select } from '@backstage/ui';
import { Surface } from '../../components/Surface';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import styles from './import.module.css';
import { meaningOf, NEW_PARTY, valueOf } from './columnMeaning';
import type { ColumnMeaning } from './useMatrixImport';

/** What each column of the table was taken for, to be corrected. */
export function RecognisedColumns(props: {
  imported: ImportedMatrix;
  /** Those of the model that a column can be. */
  parties: { id: string; title: string }[];
  onCorrect: (at: number, meaning: ColumnMeaning) => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { imported, parties, onCorrect } = props;
  const options = [
    { id: 'task', label: t('responsibilityReview.import.as.task') },
    ...parties.map(({ id, title }) => ({
      id: `party ${id}`,
      label: t('responsibilityReview.import.as.party', { party: title }),
    })),
    { id: NEW_PARTY, label: t('responsibilityReview.import.as.newParty') },
    { id: 'remark', label: t('responsibilityReview.import.as.remark') },
    { id: 'group', label: t('responsibilityReview.import.as.group') },
    { id: 'ignore', label: t('responsibilityReview.import.as.ignore') },
  ];
  return (
    <Surface
      title={t('responsibilityReview.import.columns', {
        format: t(`responsibilityReview.import.formats.${imported.format}`),
      })}
      padded
    >
      <div className={styles.columns}>
        {imported.columns.map((column, at) => (
          <Select
            // eslint-disable-next-line react/no-array-index-key -- columns are known by their place
            key={at}
            label={
              column.header ||
              t('responsibilityReview.import.column', {
                number: String(at + 1),
              })
            }
            options={options}
            value={valueOf(column, parties)}
            onChange={key => onCorrect(at, meaningOf(String(key), column))}
          />
        ))}
      </div>
    </Surface>
  );
}
