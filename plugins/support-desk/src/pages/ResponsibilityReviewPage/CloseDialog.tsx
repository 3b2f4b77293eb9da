import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { DialogForm } from '../../components/DialogForm';
import { useSessionDraft } from '../../hooks/useSessionDraft';
import type { Work } from '../../hooks/useWork';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import { ReviewFailed } from './ReviewFailed';
import type { ReviewChange } from './useReviews';

/** Closes a round without the names that are missing, with the reason. */
export function CloseDialog(props: {
  review: ResponsibilityReview;
  work: Work<ReviewChange>;
  onClose: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { review, work, onClose } = props;
  const reason = useSessionDraft(`responsibility.close.${review.id}`, '');
  const missing = review.reviewers.filter(it => it.signOffs.length === 0);
  const words = reason.value.trim();
  return (
    <DialogForm
      title={t('responsibilityReview.close.title')}
      submit={t('responsibilityReview.close.submit')}
      missing={words ? undefined : t('responsibilityReview.close.missing')}
      isPending={work.isPending}
      onSubmit={() => work.send({ step: 'close', reason: words })}
      onClose={onClose}
    >
      <ReviewFailed work={work} />
      <div>
        {t('responsibilityReview.close.text', {
          columns: missing.map(it => it.column.title).join(', '),
        })}
      </div>
      <TextAreaField
        label={t('responsibilityReview.close.reason')}
        isRequired
        maxLength={2000}
        value={reason.value}
        onChange={reason.set}
      />
    </DialogForm>
  );
}
