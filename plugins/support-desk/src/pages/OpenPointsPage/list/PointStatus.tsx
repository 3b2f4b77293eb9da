import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiCheckboxCircleFill,
  RiHourglassLine,
  RiQuestionLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { supportDeskTranslationRef } from '../../../translation';

const LOOKS = {
  open: { icon: <RiQuestionLine />, tone: 'neutral' },
  asked: { icon: <RiHourglassLine />, tone: 'info' },
  answered: { icon: <RiCheckboxCircleFill />, tone: 'done' },
} as const;

/** Where an open point stands. */
export function PointStatus({ status }: Pick<OpenPoint, 'status'>) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <StatusLabel {...LOOKS[status]}>
      {t(`openPoints.status.${status}`)}
    </StatusLabel>
  );
}
