import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { useMatrix } from '../../hooks/useMatrix';
import { usePageTitle } from '../../hooks/usePageTitle';
import { isNotFound } from '../../hooks/workFailure';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import { OtherRounds } from './OtherRounds';
import { ProgressOfGroups } from './progress/ProgressOfGroups';
import { ProgressOfParties } from './progress/ProgressOfParties';
import styles from './review.module.css';
import { ReviewActions } from './ReviewActions';
import { ReviewHeader } from './ReviewHeader';
import { SignSurface } from './sign/SignSurface';
import { SignedMatrix } from './signed/SignedMatrix';
import { useReview } from './useReviews';

/** One round of review: how far each party is, who has signed, and what was signed. */
export function ResponsibilityReviewPage() {
  const { review: id = '' } = useParams();
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const { data, error, refetch } = useReview(id);
  usePageTitle(data?.title ?? t('responsibilityReview.page.title'));
  if (data) return <Round key={id} review={data} />;
  return (
    <Container>
      <div className={styles.page}>
        {isNotFound(error) && (
          <StateCard
            icon={<RiFileSearchLine />}
            title={t('responsibilityReview.page.notFound')}
          >
            {t('responsibilityReview.page.notFoundText')}
          </StateCard>
        )}
        {error && !isNotFound(error) && (
          <LoadFailed error={error} retry={refetch} />
        )}
        {!error && (
          <div role="status" aria-label={t('common.loading')}>
            <Skeleton width="100%" height={320} />
          </div>
        )}
      </div>
    </Container>
  );
}

function Round({ review }: { review: ResponsibilityReview }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const format = useFormat();
  const matrix = useMatrix(review.model).data ?? undefined;
  const { closed } = review;
  return (
    <>
      <ReviewHeader review={review} />
      <Container>
        <div className={styles.page}>
          {closed && (
            <Alert
              status="info"
              icon
              title={t('responsibilityReview.page.closed', {
                who: closed.by.title,
                time: format.instant(closed.at),
              })}
              description={closed.reason}
            />
          )}
          <ReviewActions review={review} matrix={matrix} />
          <div className={styles.columns}>
            <div className={styles.main}>
              <SignSurface review={review} version={matrix?.version} />
              <ProgressOfParties review={review} />
            </div>
            <div className={styles.main}>
              <ProgressOfGroups review={review} />
              <OtherRounds review={review} />
            </div>
          </div>
          <SignedMatrix review={review} />
        </div>
      </Container>
    </>
  );
}
