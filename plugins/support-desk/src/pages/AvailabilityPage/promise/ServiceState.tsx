import type { ServiceAvailability } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiMoonLine,
  RiToolsLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';

const LOOKS = {
  expectedAvailable: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  outsideHours: { icon: <RiMoonLine />, tone: 'quiet' },
  planned: { icon: <RiToolsLine />, tone: 'soon' },
  down: { icon: <RiAlarmWarningFill />, tone: 'late' },
} as const;

/** How a service is now, as far as notices and its hours say. */
export function ServiceState({ state }: Pick<ServiceAvailability, 'state'>) {
  const { t } = useMessages(availabilityTranslationRef);
  const { icon, tone } = LOOKS[state];
  return (
    <StatusLabel icon={icon} tone={tone}>
      {t(`availability.state.${state}`)}
    </StatusLabel>
  );
}
