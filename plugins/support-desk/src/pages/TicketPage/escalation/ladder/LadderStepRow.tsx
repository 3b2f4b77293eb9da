import type { LadderStep } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiCheckLine, RiSkipForwardLine } from '@remixicon/react';
import { ChannelLink } from '../../../../components/Ladder';
import { FlagNote } from '../../../../components/FlagNote';
import { useFormat } from '../../../../time/useFormat';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import styles from './ladder.module.css';
import { LadderStepState } from './LadderStepState';

/** One contact of the ladder: who that is, how they are reached and how it stands with them. */
export function LadderStepRow(props: {
  step: LadderStep;
  /** Opens the form for the outcome; absent: the reader may only look. */
  onOutcome?: () => void;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { step, onOutcome } = props;
  const { number, title, state, people, channels } = step;
  const isOne = people.length === 1 && people[0].name === title;
  return (
    <li
      className={`${styles.step} ${styles[state]}`}
      aria-current={state === 'next' ? 'step' : undefined}
    >
      <StepNumber {...step} />
      <div className={styles.words}>
        <div className={styles.head}>
          <span className={styles.name}>{title}</span>
          {state === 'next' && (
            <span className={styles.mark}>{t('escalation.ladder.next')}</span>
          )}
        </div>
        {people.map(person => (
          <Person key={person.user ?? person.name} {...person} isOne={isOne} />
        ))}
        {channels.map(({ kind, title: way, value }) => (
          <span key={`${kind} ${value}`} className={styles.channel} title={way}>
            <ChannelLink kind={kind} value={value} />
          </span>
        ))}
        {step.when && <span className={styles.second}>{step.when}</span>}
        <LadderStepState step={step} />
        {onOutcome && state === 'taken' && !step.outcome && (
          <Button
            variant="secondary"
            size="small"
            className={styles.record}
            aria-label={t('escalation.ladder.recordOf', {
              step: String(number),
              title,
            })}
            onPress={onOutcome}
          >
            {t('escalation.ladder.record')}
          </Button>
        )}
        {step.confirm.map(it => (
          <FlagNote key={it}>{it}</FlagNote>
        ))}
      </div>
    </li>
  );
}

function StepNumber({ number, state }: LadderStep) {
  return (
    <span className={styles.number}>
      {state === 'taken' && <RiCheckLine aria-hidden="true" />}
      {state === 'skipped' && <RiSkipForwardLine aria-hidden="true" />}
      <span
        className={
          state === 'taken' || state === 'skipped' ? styles.hidden : ''
        }
      >
        {number}
      </span>
    </span>
  );
}

function Person(props: LadderStep['people'][number] & { isOne: boolean }) {
  const { t } = useMessages(escalationTranslationRef);
  const format = useFormat();
  const { name, title, away, isOne } = props;
  const who = [isOne ? undefined : name, title].filter(Boolean).join(', ');
  return (
    <>
      {who && <span className={styles.second}>{who}</span>}
      {away && (
        <span className={styles.away}>
          {[
            away.until
              ? t('escalation.ladder.awayUntil', {
                  date: format.day(`${away.until}T12:00:00Z`),
                })
              : t('escalation.ladder.away'),
            away.deputy &&
              t('escalation.ladder.deputy', { name: away.deputy.title }),
          ]
            .filter(Boolean)
            .join('. ')}
        </span>
      )}
    </>
  );
}
