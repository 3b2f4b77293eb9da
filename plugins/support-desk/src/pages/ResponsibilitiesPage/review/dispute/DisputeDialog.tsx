import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { DialogForm } from '../../../../components/DialogForm';
import { useSessionDraft } from '../../../../hooks/useSessionDraft';
import { responsibilitiesTranslationRef } from '../../../../messages/responsibilities';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { useCellWords } from '../../matrix/useCellWords';
import type { Decision, Place } from '../decide/decision';
import shared from '../review.module.css';
import styles from './dispute.module.css';
import { draftOf, proposalsOf } from './rowDraft';
import { RowEditor } from './RowEditor';

/** Disputes a cell: why, and what the row should say instead. */
export function DisputeDialog(props: {
  matrix: Matrix;
  row: MatrixRow;
  cell: Place['cell'];
  onDispute: (decision: Decision) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(
    responsibilitiesTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const words = useCellWords();
  const { matrix, row, cell, onDispute, onClose } = props;
  const reason = useSessionDraft(
    `responsibility.dispute.${matrix.model}.${cell.path}`,
    '',
  );
  const [draft, setDraft] = useState(() => draftOf(row));
  const proposals = proposalsOf(row, draft);
  const party = matrix.columns.find(it => it.id === cell.column)?.title ?? '';
  return (
    <DialogForm
      title={t(
        cell.value === 'unknown'
          ? 'responsibilityReview.dispute.titleUndecided'
          : 'responsibilityReview.dispute.title',
      )}
      submit={t(
        proposals.length > 0
          ? 'responsibilityReview.dispute.propose'
          : 'responsibilityReview.dispute.submit',
      )}
      missing={
        reason.value.trim()
          ? undefined
          : t('responsibilityReview.dispute.missing')
      }
      onSubmit={() => {
        onDispute({
          row,
          cell,
          decision: 'dispute',
          reason: reason.value.trim(),
          proposals,
        });
        reason.forget();
      }}
      onClose={onClose}
    >
      <p className={styles.task}>
        <strong>{row.title}</strong>
        <br />
        {t('responsibilities.details.is', {
          party,
          does: words.content(cell),
        })}
      </p>
      <TextAreaField
        label={t('responsibilityReview.dispute.reason')}
        isRequired
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
        autoFocus
        maxLength={2000}
        value={reason.value}
        onChange={reason.set}
      />
      <RowEditor columns={matrix.columns} draft={draft} onChange={setDraft} />
      <p className={shared.quiet}>{t('responsibilityReview.dispute.help')}</p>
    </DialogForm>
  );
}
