import type {
  CellDecision,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { useFormat } from '../../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../../translation';
import { useCellWords } from '../../matrix/useCellWords';

/** A decision that a change of the model has voided: what was decided then, and what the cell says now. */
export function VoidedDecision(props: {
  cell: MatrixCell;
  voided: CellDecision;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const words = useCellWords();
  const { cell, voided } = props;
  return (
    <Alert
      status="warning"
      icon
      title={t('responsibilityReview.voided.title')}
      description={t(`responsibilityReview.voided.${voided.decision}`, {
        who: voided.by.title,
        time: format.instant(voided.at),
        was: words.content(voided.content),
        now: words.content(cell),
      })}
    />
  );
}
