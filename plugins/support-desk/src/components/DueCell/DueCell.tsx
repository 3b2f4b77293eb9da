import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningFill,
  RiPauseCircleFill,
  RiSubtractLine,
  RiTimeLine,
  RiTimerLine,
} from '@remixicon/react';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { type Translate, useMessages } from '../../translations/useMessages';
import { Meter } from '../Meter';
import { StatusLabel } from '../StatusLabel';
import styles from './DueCell.module.css';
import { dueState, type DueState } from './dueState';

const LOOKS = {
  overdue: { icon: <RiAlarmWarningFill />, tone: 'late', meter: 'late' },
  atRisk: { icon: <RiTimerLine />, tone: 'soon', meter: 'atRisk' },
  running: { icon: <RiTimeLine />, tone: 'neutral', meter: 'running' },
} as const;

/** What is due next for a ticket: a countdown within the day, later the date, and what it is that is due. */
export function DueCell(props: { ticket: Pick<Ticket, 'clocks'> }) {
  const { t } = useMessages(commonTranslationRef);
  const format = useFormat();
  const state = dueState(props.ticket, format.now);

  if (state.kind === 'none') {
    return (
      <div className={styles.cell}>
        <div className={styles.wide}>
          <StatusLabel icon={<RiSubtractLine />} tone="quiet">
            {state.clock?.label ?? t('common.due.noTime')}
          </StatusLabel>
        </div>
        <span className={styles.second}>
          {state.clock ? state.clock.title : t('common.due.noTarget')}
        </span>
      </div>
    );
  }
  if (state.kind === 'paused') {
    return (
      <div className={styles.cell}>
        <StatusLabel icon={<RiPauseCircleFill />} tone="quiet">
          {t('common.due.pausedSince', { time: format.instant(state.since) })}
        </StatusLabel>
        <Meter
          share={state.share}
          state="paused"
          label={t('common.due.used', { percent: percent(state.share) })}
        />
        <span className={styles.second}>{state.clock.title}</span>
      </div>
    );
  }
  const { icon, tone, meter } = LOOKS[state.kind];
  const zone = format.otherZone(state.dueAt, state.clock.timeZone);
  const countdown = state.kind === 'overdue' || format.isSoon(state.dueAt);
  const left = (state.clock.targetMs ?? 0) - state.clock.usedMs;
  return (
    <div className={styles.cell}>
      <StatusLabel icon={icon} tone={tone}>
        {headline(state, t, format)}
      </StatusLabel>
      <Meter
        share={state.share}
        state={meter}
        label={t('common.due.used', { percent: percent(state.share) })}
      />
      <span className={styles.second}>
        {state.clock.title},{' '}
        {state.kind === 'overdue' &&
          t('common.due.was', { time: format.instant(state.dueAt) })}
        {state.kind !== 'overdue' && countdown && format.instant(state.dueAt)}
        {!countdown &&
          t('common.due.businessTime', { time: format.duration(left) })}
        {zone ? ` (${zone})` : ''}
      </span>
    </div>
  );
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}

function headline(
  state: Extract<DueState, { dueAt: string }>,
  t: Translate<'common'>,
  format: ReturnType<typeof useFormat>,
): string {
  if (state.kind === 'overdue') {
    return t('common.due.overdueBy', {
      time: format.duration(-state.leftMs, 24 * 3_600_000),
    });
  }
  return format.isSoon(state.dueAt)
    ? t('common.due.left', { time: format.duration(state.leftMs) })
    : format.instant(state.dueAt);
}
