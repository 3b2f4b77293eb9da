import type { ReportState } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningLine,
  RiCheckboxCircleLine,
  RiEyeLine,
  RiTimeLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusLabel, type Tone } from '../../components/StatusLabel';
import { useFormat } from '../../time/useFormat';
import { reportsTranslationRef } from '../../messages/reports';
import { useMessages } from '../../translations/useMessages';

type Review = NonNullable<ReportState['review']>;

const LOOKS: Record<Review['state'], { icon: ReactElement; tone: Tone }> = {
  notYet: { icon: <RiTimeLine />, tone: 'quiet' },
  due: { icon: <RiEyeLine />, tone: 'soon' },
  overdue: { icon: <RiAlarmWarningLine />, tone: 'late' },
  reviewed: { icon: <RiCheckboxCircleLine />, tone: 'done' },
};

/** Whether a report was reviewed, or until when it is to be. */
export function ReviewLabel({ review }: { review: Review }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { state, dueOn } = review;
  return (
    <StatusLabel {...LOOKS[state]}>
      {state !== 'reviewed' && dueOn
        ? t(`reports.reviewState.${state}On`, { day: format.date(dueOn) })
        : t(`reports.reviewState.${state}`)}
    </StatusLabel>
  );
}
