import {
  isMark,
  type CellHistory,
  type MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, ButtonIcon, useBreakpoint } from '@backstage/ui';
import {
  RiArrowRightLine,
  RiChat1Line,
  RiCheckLine,
  RiFeedbackLine,
} from '@remixicon/react';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { canConfirm } from '../decide/decision';
import type { Reviewing } from '../useReviewing';
import styles from '../review.module.css';
import { Deciders } from './Deciders';

/** Confirm, dispute, note, and where there are no keys go on; and who decides, where the reader may not. */
export function CellActions(props: {
  cell: MatrixCell;
  /** Title of its column. */
  party: string;
  /** Absent: not known yet. */
  deciders: CellHistory['deciders'];
  review: Pick<Reviewing, 'confirm' | 'dispute' | 'note' | 'next'>;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const isWide = useBreakpoint().up('md');
  const { cell, party, deciders, review } = props;
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
        {!isWide && (
          <ButtonIcon
            variant="secondary"
            icon={<RiArrowRightLine />}
            aria-label={t('responsibilityReview.panel.next')}
            onPress={review.next}
          />
        )}
      </div>
      {!cell.mayDecide && (
        <p className={styles.quiet}>
          {t('responsibilityReview.panel.mayNot', { party })}
        </p>
      )}
      {!cell.mayDecide && deciders && <Deciders deciders={deciders} />}
    </>
  );

  function disputeWords() {
    if (isUndecided) return 'responsibilityReview.panel.sayWho';
    return isMark(cell.value)
      ? 'responsibilityReview.panel.dispute'
      : 'responsibilityReview.panel.propose';
  }
}
