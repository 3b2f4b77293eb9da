import type {
  Matrix,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import { CloseDialog } from './CloseDialog';
import { EditRoundDialog } from './form/EditRoundDialog';
import { ReviewFailed } from './ReviewFailed';
import { useReviewWork } from './useReviews';
import styles from './review.module.css';

/** What the owner can do with an open round: remind, change, close. */
export function ReviewActions(props: {
  review: ResponsibilityReview;
  matrix: Pick<Matrix, 'columns' | 'groups'> | undefined;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const toasts = useApi(toastApiRef);
  const { review, matrix } = props;
  const [open, setOpen] = useState<'edit' | 'close'>();
  const work = useReviewWork(review, ({ step }) => {
    setOpen(undefined);
    if (step === 'remind') {
      toasts.post({
        title: t('responsibilityReview.page.remindedNow'),
        status: 'success',
      });
    }
  });
  if (!review.mayEdit || review.status !== 'open') return null;
  const show = (dialog: typeof open) => {
    work.reset();
    setOpen(dialog);
  };
  return (
    <>
      {!open && <ReviewFailed work={work} />}
      <div className={styles.actions}>
        <Button
          variant="secondary"
          isPending={work.isPending && !open}
          onPress={() => work.send({ step: 'remind' })}
        >
          {t('responsibilityReview.page.remind')}
        </Button>
        <Button
          variant="secondary"
          isDisabled={!matrix}
          onPress={() => show('edit')}
        >
          {t('responsibilityReview.round.edit')}
        </Button>
        <Button variant="secondary" onPress={() => show('close')}>
          {t('responsibilityReview.close.open')}
        </Button>
      </div>
      {open === 'edit' && matrix && (
        <EditRoundDialog
          review={review}
          matrix={matrix}
          work={work}
          onClose={() => show(undefined)}
        />
      )}
      {open === 'close' && (
        <CloseDialog
          review={review}
          work={work}
          onClose={() => show(undefined)}
        />
      )}
    </>
  );
}
