import type {
  Matrix,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Work } from '../../../hooks/useWork';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { ReviewFailed } from '../ReviewFailed';
import type { ReviewChange } from '../useReviews';
import { RoundDialog } from './RoundDialog';
import { factsOf, roundDraftOf } from './roundDraft';

/** Changes by when a round is to be done, of what, and who reviews which column. */
export function EditRoundDialog(props: {
  review: ResponsibilityReview;
  matrix: Pick<Matrix, 'columns' | 'groups'>;
  work: Work<ReviewChange>;
  onClose: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { review, matrix, work, onClose } = props;
  return (
    <RoundDialog
      title={t('responsibilityReview.round.edit')}
      submit={t('responsibilityReview.round.save')}
      matrix={matrix}
      start={roundDraftOf(review)}
      isPending={work.isPending}
      onSubmit={draft =>
        work.send({ step: 'edit', facts: factsOf(draft, matrix) })
      }
      onClose={onClose}
    >
      <ReviewFailed work={work} />
    </RoundDialog>
  );
}
