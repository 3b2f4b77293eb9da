import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiBug2Line,
  RiCheckboxCircleFill,
  RiLightbulbLine,
} from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { problemsTranslationRef } from '../../messages/problems';
import { useMessages } from '../../translations/useMessages';

const LOOKS = {
  open: { icon: <RiBug2Line />, tone: 'neutral' },
  knownError: { icon: <RiLightbulbLine />, tone: 'neutral' },
  resolved: { icon: <RiCheckboxCircleFill />, tone: 'done' },
} as const;

/** Where a problem stands: open, a known error, resolved. */
export function ProblemStatusLabel({ status }: Pick<Problem, 'status'>) {
  const { t } = useMessages(problemsTranslationRef);
  const { icon, tone } = LOOKS[status];
  return (
    <StatusLabel icon={icon} tone={tone}>
      {t(`problems.status.${status}`)}
    </StatusLabel>
  );
}
