import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Lines } from '../../components/Lines';
import { Surface } from '../../components/Surface';
import { responsibilityReviewRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import { ReviewStatus } from './ReviewStatus';
import styles from './review.module.css';
import { useReviews } from './useReviews';

/** The other rounds of the same model; nothing where there is none. */
export function OtherRounds({ review }: { review: ResponsibilityReview }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const reviewLink = useRouteRef(responsibilityReviewRouteRef);
  const format = useFormat();
  const { data } = useReviews(review.model);
  const others = data?.filter(it => it.id !== review.id) ?? [];
  if (others.length === 0) return null;
  return (
    <Surface title={t('responsibilityReview.page.others')}>
      <Lines>
        {others.map(it => (
          <li key={it.id} className={styles.line}>
            <div className={styles.lineHead}>
              <Link href={reviewLink?.({ review: it.id }) ?? '#'}>
                {it.title}
              </Link>
              <ReviewStatus review={it} />
            </div>
            <p className={styles.quiet}>
              {t('responsibilityReview.page.opened', {
                who: it.openedBy.title,
                time: format.instant(it.openedAt),
              })}
            </p>
          </li>
        ))}
      </Lines>
    </Surface>
  );
}
