import type { LicenceRequestState as State } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiCheckboxCircleFill,
  RiCloseCircleLine,
  RiGraduationCapLine,
  RiHourglassLine,
  RiIndeterminateCircleLine,
  RiUserFollowLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusLabel, type Tone } from '../../components/StatusLabel';
import { licenceRequestsTranslationRef } from '../../messages/licenceRequests';
import { useMessages } from '../../translations/useMessages';

const LOOKS: Record<State, { icon: ReactElement; tone: Tone }> = {
  approval: { icon: <RiUserFollowLine />, tone: 'neutral' },
  training: { icon: <RiGraduationCapLine />, tone: 'neutral' },
  waiting: { icon: <RiHourglassLine />, tone: 'neutral' },
  given: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  declined: { icon: <RiCloseCircleLine />, tone: 'quiet' },
  withdrawn: { icon: <RiIndeterminateCircleLine />, tone: 'quiet' },
};

/** Where a request for a licence stands. */
export function LicenceRequestState({ state }: { state: State }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  return (
    <StatusLabel {...LOOKS[state]}>
      {t(`licenceRequests.state.${state}`)}
    </StatusLabel>
  );
}
