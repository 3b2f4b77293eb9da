import {
  zoneOf,
  type Handover,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiCalendarEventLine,
  RiCheckboxCircleFill,
  RiQuestionLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { useNow } from '../../../hooks/useNow';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import { useDates } from '../parts/useDates';
import { daysUntil } from './handoverDays';

/** Whether a milestone or a hand-over is agreed, when it comes, or since when it holds (H1, S4-02). */
export function HandoverState({ handover }: { handover: Handover }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const now = useNow();
  const dates = useDates();
  const { kind, state, holdsFrom } = handover;
  const date = dates.date(handover.date ?? '');
  switch (state) {
    case 'done':
      return (
        <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
          {t(`model.handover.${kind}.done`, { date })}
        </StatusLabel>
      );
    case 'ahead':
      return (
        <StatusLabel icon={<RiCalendarEventLine />}>
          {t(`model.handover.${kind}.ahead`, {
            date,
            count: holdsFrom ? daysUntil(holdsFrom, now, zoneOf(model)) : 0,
          })}
        </StatusLabel>
      );
    default:
      return (
        <StatusLabel icon={<RiQuestionLine />} tone="soon">
          {t(`model.handover.${kind}.notAgreed`)}
        </StatusLabel>
      );
  }
}
