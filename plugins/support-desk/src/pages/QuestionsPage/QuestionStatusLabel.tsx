import type { Question } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiChat3Line,
  RiCheckboxCircleFill,
  RiCloseCircleLine,
  RiHourglassLine,
  RiTicket2Line,
} from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { supportDeskTranslationRef } from '../../translation';

const LOOKS = {
  open: { icon: <RiHourglassLine />, tone: 'neutral' },
  answered: { icon: <RiChat3Line />, tone: 'info' },
  solved: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  ticket: { icon: <RiTicket2Line />, tone: 'quiet' },
  withdrawn: { icon: <RiCloseCircleLine />, tone: 'quiet' },
} as const;

/** Where a question stands: it waits, is answered or solved, became a ticket, or is no longer needed. */
export function QuestionStatusLabel({ status }: Pick<Question, 'status'>) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { icon, tone } = LOOKS[status];
  return (
    <StatusLabel icon={icon} tone={tone}>
      {t(`questions.status.${status}`)}
    </StatusLabel>
  );
}
