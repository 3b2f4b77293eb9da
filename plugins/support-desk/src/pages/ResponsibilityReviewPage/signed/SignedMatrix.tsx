import type {
  Matrix,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Skeleton } from '@backstage/ui';
import { RiArrowLeftRightLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { Surface } from '../../../components/Surface';
import { responsibilitiesRouteRef } from '../../../routes';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { MatrixView } from '../../ResponsibilitiesPage/view/MatrixView';
import { useChosen } from '../../ResponsibilitiesPage/view/useChosen';
import styles from '../review.module.css';

/** The matrix exactly as it was signed, and how it compares with today's; nothing before anybody signed. */
export function SignedMatrix({ review }: { review: ResponsibilityReview }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const matrixLink = useRouteRef(responsibilitiesRouteRef);
  const [isShown, setShown] = useState(false);
  if (!review.reviewers.some(it => it.signOffs.length > 0)) return null;
  const compare = new URLSearchParams({
    model: review.model,
    mode: 'compare',
    from: `review:${review.id}`,
  });
  return (
    <Surface title={t('responsibilityReview.signed.title')} padded>
      <div className={styles.sign}>
        <p>{t('responsibilityReview.signed.text')}</p>
        <div className={styles.actions}>
          <Button
            variant="secondary"
            aria-expanded={isShown}
            onPress={() => setShown(!isShown)}
          >
            {t(
              isShown
                ? 'responsibilityReview.signed.hide'
                : 'responsibilityReview.signed.show',
            )}
          </Button>
          <ButtonLink
            variant="secondary"
            iconStart={<RiArrowLeftRightLine />}
            href={`${matrixLink?.() ?? ''}?${compare}`}
          >
            {t('responsibilityReview.signed.compare')}
          </ButtonLink>
        </div>
        {isShown && <Signed review={review.id} />}
      </div>
    </Surface>
  );
}

function Signed({ review }: { review: string }) {
  const api = useApi(supportDeskApiRef);
  const { data, error, refetch } = useQuery({
    queryKey: ['responsibilities', 'signed', review],
    queryFn: () => api.getSignedMatrix(review),
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  return data ? (
    <SignedView matrix={data} />
  ) : (
    <Loading>
      <Skeleton width="100%" height={320} />
    </Loading>
  );
}

function SignedView({ matrix }: { matrix: Matrix }) {
  return <MatrixView matrix={matrix} chosen={useChosen(matrix)} />;
}
