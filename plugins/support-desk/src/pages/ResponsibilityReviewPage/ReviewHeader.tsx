import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Header } from '@backstage/ui';
import { responsibilitiesRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { ReviewStatus } from './ReviewStatus';

/** Which round it is, where it stands, until when, and the way to its cells. */
export function ReviewHeader({ review }: { review: ResponsibilityReview }) {
  const { t } = useMessages(
    responsibilityReviewTranslationRef,
    tabsTranslationRef,
  );
  const matrixLink = useRouteRef(responsibilitiesRouteRef)?.() ?? '';
  const format = useFormat();
  const of = (mode?: string) =>
    `${matrixLink}?${new URLSearchParams({
      model: review.model,
      ...(mode && { mode }),
    })}`;
  return (
    <Header
      title={review.title}
      tags={[
        { label: t('tabs.responsibilities'), href: of() },
        { label: review.modelTitle },
      ]}
      metadata={[
        {
          label: t('responsibilityReview.page.status'),
          value: <ReviewStatus review={review} />,
        },
        {
          label: t('responsibilityReview.round.dueOn'),
          value: format.date(review.dueOn),
        },
        {
          label: t('responsibilityReview.page.openedBy'),
          value: t('responsibilityReview.page.opened', {
            who: review.openedBy.title,
            time: format.instant(review.openedAt),
          }),
        },
        {
          label: t('responsibilityReview.page.of'),
          value:
            review.groups.map(it => it.title).join(', ') ||
            t('responsibilityReview.page.allGroups'),
        },
      ]}
      customActions={
        review.status === 'open' && (
          <ButtonLink variant="primary" href={of('review')}>
            {t('responsibilityReview.page.review')}
          </ButtonLink>
        )
      }
    />
  );
}
