import { ChangeFailed, problemOf } from '../../components/ChangeFailed';
import type { Work } from '../../hooks/useWork';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';

/** Why a change of a round was not taken. */
export function ReviewFailed(props: {
  work: Pick<Work<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { failure, sendAgain } = props.work;
  return (
    <ChangeFailed
      failure={failure}
      problem={failure && problemOf(failure)}
      texts={{
        failed: t('responsibilityReview.failure.failed'),
        stale: t('responsibilityReview.failure.stale'),
        kept: t('responsibilityReview.failure.kept'),
        again: t('responsibilityReview.failure.again'),
      }}
      onAgain={sendAgain}
    />
  );
}
