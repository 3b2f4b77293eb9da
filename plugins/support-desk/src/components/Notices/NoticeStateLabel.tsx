import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiCalendarEventLine,
  RiCheckboxCircleFill,
  RiCloseCircleLine,
  RiDraftLine,
  RiMegaphoneLine,
  RiTimerLine,
  RiToolsLine,
} from '@remixicon/react';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { StatusLabel } from '../StatusLabel';
import { standingOf } from './noticeKinds';

const LOOKS = {
  draft: { icon: <RiDraftLine />, tone: 'quiet' },
  scheduled: { icon: <RiCalendarEventLine />, tone: 'neutral' },
  open: { icon: <RiMegaphoneLine />, tone: 'info' },
  down: { icon: <RiAlarmWarningFill />, tone: 'late' },
  planned: { icon: <RiToolsLine />, tone: 'soon' },
  ended: { icon: <RiTimerLine />, tone: 'neutral' },
  resumptionDue: { icon: <RiTimerLine />, tone: 'soon' },
  closed: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  cancelled: { icon: <RiCloseCircleLine />, tone: 'quiet' },
} as const;

/** Where a notice stands: coming, under way, over. */
export function NoticeStateLabel({
  notice,
}: {
  notice: Pick<NoticeSummary, 'kind' | 'state' | 'endedAt'>;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const standing = standingOf(notice);
  const { icon, tone } = LOOKS[standing];
  return (
    <StatusLabel icon={icon} tone={tone}>
      {t(`notices.state.${standing}`)}
    </StatusLabel>
  );
}
