import type {
  CellDecision,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert } from '@backstage/ui';
import { useFormat } from '../../../../time/useFormat';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { useCellWords } from '../../matrix/useCellWords';
import { ThenNow } from '../ThenNow';

/** A decision that a change of the model has voided: what was decided then, and beside it what the cell says now (S4-60). */
export function VoidedDecision(props: {
  cell: MatrixCell;
  voided: CellDecision;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const format = useFormat();
  const words = useCellWords();
  const { cell, voided } = props;
  return (
    <Alert
      status="warning"
      icon
      title={t('responsibilityReview.voided.title')}
      description={
        <>
          {t(`responsibilityReview.voided.${voided.decision}`, {
            who: voided.by.title,
            time: format.instant(voided.at),
          })}
          <ThenNow
            was={[
              t('responsibilityReview.voided.was'),
              words.content(voided.content),
            ]}
            now={[t('responsibilityReview.voided.now'), words.content(cell)]}
          />
        </>
      }
    />
  );
}
