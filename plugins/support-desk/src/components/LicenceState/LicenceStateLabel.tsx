import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiCalendarCloseFill,
  RiCheckboxCircleFill,
  RiErrorWarningLine,
  RiIndeterminateCircleFill,
  RiLinkUnlinkM,
  RiTimerLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { useFormat } from '../../time/useFormat';
import { licencesTranslationRef } from '../../messages/licences';
import { useMessages } from '../../translations/useMessages';
import { StatusLabel, type Tone } from '../StatusLabel';
import { licenceStateOf, type LicenceState } from './licenceState';

const LOOKS: Record<LicenceState, { icon: ReactElement; tone: Tone }> = {
  overUsed: { icon: <RiAlarmWarningFill />, tone: 'late' },
  expired: { icon: <RiCalendarCloseFill />, tone: 'late' },
  full: { icon: <RiIndeterminateCircleFill />, tone: 'soon' },
  low: { icon: <RiErrorWarningLine />, tone: 'soon' },
  filling: { icon: <RiTimerLine />, tone: 'soon' },
  notIntegrated: { icon: <RiLinkUnlinkM />, tone: 'quiet' },
  inOrder: { icon: <RiCheckboxCircleFill />, tone: 'done' },
};

/** How a licence stands, and how many wait for it. */
export function LicenceStateLabel({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const state = licenceStateOf(licence, format.daysUntil);
  const words = wordsOf();
  return (
    <StatusLabel {...LOOKS[state]}>
      {licence.waiting > 0
        ? t('licences.state.waiting', {
            state: words,
            waiting: String(licence.waiting),
          })
        : words}
    </StatusLabel>
  );

  function wordsOf(): string {
    const { free = 0, contractEnd, forecast } = licence;
    switch (state) {
      case 'overUsed':
        return t('licences.state.overUsed', { over: String(-free) });
      case 'low':
        return t('licences.state.low', { free: String(free) });
      case 'expired':
        return contractEnd
          ? t('licences.state.expired', { day: format.about(contractEnd) })
          : t('licences.standing.expired');
      case 'filling':
        return t('licences.state.filling', {
          day: format.about(forecast?.fullOn ?? ''),
        });
      default:
        return t(`licences.state.${state}`);
    }
  }
}
