import type { Question } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiChat3Line,
  RiCheckboxCircleFill,
  RiCloseCircleLine,
  RiHourglassLine,
  RiTicket2Line,
} from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { questionsTranslationRef } from '../../messages/questions';
import { useMessages } from '../../translations/useMessages';

const LOOKS = {
  open: { icon: <RiHourglassLine />, tone: 'neutral' },
  answered: { icon: <RiChat3Line />, tone: 'info' },
  solved: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  ticket: { icon: <RiTicket2Line />, tone: 'quiet' },
  withdrawn: { icon: <RiCloseCircleLine />, tone: 'quiet' },
} as const;

/** Where a question stands: it waits, is answered or solved, became a ticket, or is no longer needed. */
export function QuestionStatusLabel({ status }: Pick<Question, 'status'>) {
  const { t } = useMessages(questionsTranslationRef);
  const { icon, tone } = LOOKS[status];
  return (
    <StatusLabel icon={icon} tone={tone}>
      {t(`questions.status.${status}`)}
    </StatusLabel>
  );
}
