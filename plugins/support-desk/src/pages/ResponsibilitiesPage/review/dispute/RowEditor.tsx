import type {
  CellValue,
  Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Select, TextField } from '@backstage/ui';
import { commonTranslationRef } from '../../../../messages/common';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from './dispute.module.css';
import { canCharge, CELL_VALUES, type RowDraft } from './rowDraft';

/** Says who does a task, column by column. */
export function RowEditor(props: {
  columns: Matrix['columns'];
  draft: RowDraft;
  onChange: (draft: RowDraft) => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const { columns, draft, onChange } = props;
  const options = CELL_VALUES.map(id => ({
    id,
    label: t(`responsibilityReview.dispute.${id}`),
  }));
  return (
    <fieldset className={styles.row}>
      <legend>{t('responsibilityReview.dispute.row')}</legend>
      {columns.map(({ id, title }) => {
        const said = draft[id];
        const change = (part: Partial<RowDraft[string]>) =>
          onChange({ ...draft, [id]: { ...said, ...part } });
        return (
          <div key={id} className={styles.column}>
            <Select
              label={title}
              options={options}
              value={said.value}
              onChange={key => change({ value: key as CellValue })}
            />
            {canCharge(said.value) && (
              <TextField
                label={t('responsibilityReview.dispute.charge', {
                  party: title,
                })}
                secondaryLabel={t('common.optional')}
                maxLength={200}
                value={said.charge}
                onChange={charge => change({ charge })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
