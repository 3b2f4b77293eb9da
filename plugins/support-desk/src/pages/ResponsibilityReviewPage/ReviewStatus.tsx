import type { ResponsibilityReview } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningLine,
  RiCheckboxCircleFill,
  RiCloseCircleLine,
  RiTimeLine,
} from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';

/** Where a round stands, as icon and word. */
export function ReviewStatus(props: {
  review: Pick<ResponsibilityReview, 'status' | 'isOverdue'>;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { status, isOverdue } = props.review;
  if (isOverdue && status === 'open') {
    return (
      <StatusLabel icon={<RiAlarmWarningLine />} tone="late">
        {t('responsibilityReview.status.overdue')}
      </StatusLabel>
    );
  }
  const looks = {
    open: { icon: <RiTimeLine />, tone: 'neutral' as const },
    signed: { icon: <RiCheckboxCircleFill />, tone: 'done' as const },
    closed: { icon: <RiCloseCircleLine />, tone: 'quiet' as const },
  };
  return (
    <StatusLabel {...looks[status]}>
      {t(`responsibilityReview.status.${status}`)}
    </StatusLabel>
  );
}
