import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiCheckboxCircleFill,
  RiHourglassLine,
  RiQuestionLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';

const LOOKS = {
  open: { icon: <RiQuestionLine />, tone: 'neutral' },
  asked: { icon: <RiHourglassLine />, tone: 'info' },
  answered: { icon: <RiCheckboxCircleFill />, tone: 'done' },
} as const;

/** Where an open point stands. */
export function PointStatus({ status }: Pick<OpenPoint, 'status'>) {
  const { t } = useMessages(openPointsTranslationRef);
  return (
    <StatusLabel {...LOOKS[status]}>
      {t(`openPoints.status.${status}`)}
    </StatusLabel>
  );
}
