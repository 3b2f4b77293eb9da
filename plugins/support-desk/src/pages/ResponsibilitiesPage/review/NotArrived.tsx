import { Alert, Button } from '@backstage/ui';
import { reasonOf } from '../../../hooks/workFailure';
import { commonTranslationRef } from '../../../messages/common';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import type { Place } from './decide/decision';
import type { Failed } from './decide/DecisionQueue';

/** What did not get there and why; of several, which did. */
export function NotArrived(props: {
  failed: Failed;
  partyOf: (place: Place) => string;
  onAgain: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const { failed, partyOf, onAgain } = props;
  const { error, what, done, left } = failed;
  const [first] = left;
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t(`responsibilityReview.notice.${what}`, { count: left.length })}
      description={[
        reasonOf(error),
        done > 0 &&
          t(`responsibilityReview.notice.${what}Done`, { count: done }),
        done > 0 &&
          t('responsibilityReview.notice.from', {
            task: first.row.title,
            party: partyOf(first),
          }),
      ]
        .filter(Boolean)
        .join(' ')}
      customActions={
        <Button variant="secondary" onPress={onAgain}>
          {t('common.retry')}
        </Button>
      }
    />
  );
}
