import {
  isMark,
  type MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiChat1Line, RiCheckLine, RiFeedbackLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../../translation';
import { canConfirm } from '../decide/decision';
import type { Reviewing } from '../useReviewing';
import styles from './panel.module.css';

/** Confirm, dispute, note; and why not, where the reader may not decide. */
export function CellActions(props: {
  cell: MatrixCell;
  party: string | undefined;
  review: Pick<Reviewing, 'confirm' | 'dispute' | 'note'>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { cell, party, review } = props;
  const isUndecided = cell.value === 'unknown';
  return (
    <>
      <div className={styles.actions}>
        {canConfirm(cell) && (
          <Button iconStart={<RiCheckLine />} onPress={review.confirm}>
            {t(
              cell.voided
                ? 'responsibilityReview.panel.confirmAgain'
                : 'responsibilityReview.panel.confirm',
            )}
          </Button>
        )}
        {cell.mayDecide && (
          <Button
            variant={isUndecided ? 'primary' : 'secondary'}
            iconStart={<RiFeedbackLine />}
            onPress={review.dispute}
          >
            {t(disputeWords())}
          </Button>
        )}
        <Button
          variant="secondary"
          iconStart={<RiChat1Line />}
          onPress={review.note}
        >
          {t('responsibilityReview.panel.note')}
        </Button>
      </div>
      {!cell.mayDecide && (
        <p className={styles.quiet}>
          {t('responsibilityReview.panel.mayNot', { party: party ?? '' })}
        </p>
      )}
    </>
  );

  function disputeWords() {
    if (isUndecided) return 'responsibilityReview.panel.sayWho';
    return isMark(cell.value)
      ? 'responsibilityReview.panel.dispute'
      : 'responsibilityReview.panel.propose';
  }
}
