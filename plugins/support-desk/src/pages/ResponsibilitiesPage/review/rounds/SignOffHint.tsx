import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiShieldCheckLine } from '@remixicon/react';
import { responsibilityReviewRouteRef } from '../../../../routes';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import styles from '../panel/panel.module.css';
import shared from '../review.module.css';

/** The way to signing; nothing while no round is open. */
export function SignOffHint({ matrix }: { matrix: Matrix }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const reviewLink = useRouteRef(responsibilityReviewRouteRef);
  const { review } = matrix;
  if (!review) return null;
  return (
    <div className={styles.part}>
      <div>
        <ButtonLink
          variant="secondary"
          iconStart={<RiShieldCheckLine />}
          href={reviewLink?.({ review: review.id }) ?? '#'}
        >
          {t('responsibilityReview.sign.go')}
        </ButtonLink>
      </div>
      <p className={shared.quiet}>{t('responsibilityReview.sign.when')}</p>
    </div>
  );
}
