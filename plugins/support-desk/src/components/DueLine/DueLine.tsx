import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiPauseCircleFill,
  RiSubtractLine,
  RiTimeLine,
  RiTimerLine,
} from '@remixicon/react';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { dueState } from '../DueCell';
import { StatusLabel } from '../StatusLabel';

/** What is due next in one line, for lists beside other things. */
export function DueLine({ ticket }: { ticket: Pick<Ticket, 'clocks'> }) {
  const { t } = useMessages(commonTranslationRef);
  const format = useFormat();
  const state = dueState(ticket, format.now);
  switch (state.kind) {
    case 'overdue':
      return (
        <StatusLabel icon={<RiAlarmWarningFill />} tone="late">
          {t('common.due.overdueBy', {
            time: format.duration(-state.leftMs, 24 * 3_600_000),
          })}
        </StatusLabel>
      );
    case 'atRisk':
      return (
        <StatusLabel icon={<RiTimerLine />} tone="soon">
          {t('common.due.left', { time: format.duration(state.leftMs) })}
        </StatusLabel>
      );
    case 'running':
      return (
        <StatusLabel icon={<RiTimeLine />}>
          {t('common.due.titleBy', {
            title: state.clock.title,
            time: format.instant(state.dueAt),
          })}
        </StatusLabel>
      );
    case 'paused':
      return (
        <StatusLabel icon={<RiPauseCircleFill />} tone="quiet">
          {t('common.due.pausedSince', { time: format.instant(state.since) })}
        </StatusLabel>
      );
    default:
      return state.clock || ticket.clocks.length === 0 ? (
        <StatusLabel icon={<RiSubtractLine />} tone="quiet">
          {state.clock?.label ?? t('common.due.noTarget')}
        </StatusLabel>
      ) : (
        <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
          {t('common.due.met')}
        </StatusLabel>
      );
  }
}
