import type { TicketCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { ToggleButton } from '@backstage/ui';
import {
  RiAlarmWarningFill,
  RiPauseCircleFill,
  RiSubtractLine,
  RiTimeLine,
  RiTimerLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusLabel, type Tone } from '../../../components/StatusLabel';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from './filters.module.css';

const STATES: {
  id: 'overdue' | 'atRisk' | 'running' | 'paused' | 'none';
  icon: ReactElement;
  tone: Tone;
}[] = [
  { id: 'overdue', icon: <RiAlarmWarningFill />, tone: 'late' },
  { id: 'atRisk', icon: <RiTimerLine />, tone: 'soon' },
  { id: 'running', icon: <RiTimeLine />, tone: 'neutral' },
  { id: 'paused', icon: <RiPauseCircleFill />, tone: 'quiet' },
  { id: 'none', icon: <RiSubtractLine />, tone: 'quiet' },
];

/** How many tickets are in each state; choosing one filters by it, choosing it again takes the filter away. */
export function DueCounts(props: {
  counts: TicketCounts;
  due?: string;
  onChange: (due: string | undefined) => void;
}) {
  const { t } = useMessages(ticketTranslationRef);
  return (
    <div
      className={styles.counts}
      role="group"
      aria-label={t('ticket.list.byDue')}
    >
      {STATES.map(({ id, icon, tone }) => (
        <ToggleButton
          key={id}
          isSelected={props.due === id}
          onChange={on => props.onChange(on ? id : undefined)}
        >
          <StatusLabel icon={icon} tone={props.counts[id] > 0 ? tone : 'quiet'}>
            {t(`ticket.list.counts.${id}`, { total: String(props.counts[id]) })}
          </StatusLabel>
        </ToggleButton>
      ))}
    </div>
  );
}
