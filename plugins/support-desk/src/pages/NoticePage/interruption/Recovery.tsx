import type { RecoveryOption } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import {
  RiAlarmWarningFill,
  RiCheckboxCircleFill,
  RiSubtractLine,
  RiTimerLine,
} from '@remixicon/react';
import { useState } from 'react';
import { Lines } from '../../../components/Lines';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import type { InterruptionProps } from './Interruption';
import { RecoveryDialog } from './RecoveryDialog';

/** The ways to get over it, each with the time that it has left, and which one was instituted (S0-31 to S0-36). */
export function Recovery({ notice, interruption }: InterruptionProps) {
  const { t } = useMessages(interruptionsTranslationRef);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { options, nextBackup } = interruption;
  if (options.length === 0) return null;
  const isChosen = options.some(it => it.chosen);
  return (
    <Surface
      title={t('interruptions.recovery.title')}
      action={
        notice.may.includes('recovery') && (
          <Button variant="secondary" onPress={() => setOpen(true)}>
            {t('interruptions.recovery.decide')}
          </Button>
        )
      }
    >
      <Lines>
        {options.map(it => (
          <li key={it.id} className={styles.line}>
            <div className={styles.what}>{it.title}</div>
            <OptionState
              option={it}
              isOver={Boolean(notice.endedAt)}
              isDecided={isChosen}
            />
          </li>
        ))}
      </Lines>
      <div className={styles.below}>
        <p className={styles.second}>{t('interruptions.recovery.text')}</p>
        {nextBackup && (
          <p className={styles.second}>
            {t('interruptions.recovery.backup', {
              day: format.date(nextBackup.day),
              title: nextBackup.title,
            })}
          </p>
        )}
      </div>
      {isOpen && (
        <RecoveryDialog
          notice={notice}
          options={options}
          onClose={() => setOpen(false)}
        />
      )}
    </Surface>
  );
}

function OptionState(props: {
  option: RecoveryOption;
  isOver: boolean;
  /** One was instituted: the time of another one runs no longer. */
  isDecided: boolean;
}) {
  const { t } = useMessages(interruptionsTranslationRef);
  const format = useFormat();
  const { option, isOver, isDecided } = props;
  const { chosen } = option;
  if (!chosen) {
    return isDecided || isOver ? (
      <StatusLabel icon={<RiSubtractLine />} tone="quiet">
        {t('interruptions.recovery.notChosen')}
      </StatusLabel>
    ) : (
      <TimeLeft option={option} />
    );
  }
  return (
    <span className={styles.form}>
      <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
        {t('interruptions.recovery.chosen', {
          name: chosen.by.title,
          time: format.instant(chosen.at),
        })}
      </StatusLabel>
      {option.dueAt && (!isOver || option.isMissed) && (
        <TimeLeft option={option} />
      )}
    </span>
  );
}

/** The running time of an option; the clock of the page goes on between two answers of the back end. */
function TimeLeft({ option: { dueAt, isMissed } }: { option: RecoveryOption }) {
  const { t } = useMessages(interruptionsTranslationRef);
  const format = useFormat();
  if (!dueAt) {
    return (
      <StatusLabel icon={<RiSubtractLine />} tone="quiet">
        {t('interruptions.recovery.noTime')}
      </StatusLabel>
    );
  }
  const leftMs = Date.parse(dueAt) - format.now.getTime();
  const due = format.instant(dueAt);
  return isMissed || leftMs <= 0 ? (
    <StatusLabel icon={<RiAlarmWarningFill />} tone="late">
      {t('interruptions.recovery.missed', { due })}
    </StatusLabel>
  ) : (
    <StatusLabel icon={<RiTimerLine />} tone="soon">
      {t('interruptions.recovery.left', { time: format.duration(leftMs), due })}
    </StatusLabel>
  );
}
