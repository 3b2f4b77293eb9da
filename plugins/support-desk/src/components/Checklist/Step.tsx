import type {
  ChecklistStep,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useFormat } from '../../time/useFormat';
import { ticketProcedureTranslationRef } from '../../messages/ticketProcedure';
import { useMessages } from '../../translations/useMessages';
import styles from './Checklist.module.css';
import { SkipForm } from './SkipForm';
import { StepMark } from './StepMark';
import { WorkaroundForm } from './WorkaroundForm';

/** A step: whether it is done, by whom and when; a decision asks for yes or no, and a search for a work-around for what was found. */
export function Step(props: {
  step: ChecklistStep;
  depth: number;
  isPending: boolean;
  onTick: (tick: TickStep) => void;
}) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { step, onTick } = props;
  const [isSkipping, setSkipping] = useState(false);
  const [asking, setAsking] = useState<TickStep>();
  const isOpen = step.state === 'open';
  const canTick = !step.blocked;
  const tick = (said: TickStep) => {
    const asks =
      step.asksWorkaround && said.state === 'done' && said.answer !== 'no';
    if (asks) setAsking(said);
    else onTick(said);
  };
  return (
    <li
      className={styles.step}
      style={{ paddingInlineStart: `${20 + props.depth * 24}px` }}
    >
      <StepMark {...props} canTick={canTick} onTick={tick} />
      <div className={styles.words}>
        <span className={isOpen ? styles.open : undefined}>{step.text}</span>
        <StepNotes step={step} />
        {asking && (
          <WorkaroundForm
            onClose={() => setAsking(undefined)}
            onSave={workaround => {
              setAsking(undefined);
              onTick({ ...asking, workaround });
            }}
          />
        )}
        {isSkipping && (
          <SkipForm
            onClose={() => setSkipping(false)}
            onSkip={outcome => {
              setSkipping(false);
              onTick({ state: 'skipped', outcome });
            }}
          />
        )}
      </div>
      <div className={styles.side}>
        <StepState step={step} />
        {canTick && isOpen && step.decision && (
          <span className={styles.answers}>
            {(['yes', 'no'] as const).map(answer => (
              <Button
                key={answer}
                variant="secondary"
                aria-label={`${step.text} ${t(`ticketProcedure.${answer}`)}`}
                isDisabled={props.isPending}
                onPress={() => tick({ state: 'done', answer })}
              >
                {t(`ticketProcedure.${answer}`)}
              </Button>
            ))}
          </span>
        )}
        {canTick && isOpen && !isSkipping && (
          <Button
            variant="tertiary"
            aria-label={t('ticketProcedure.skipStep', { step: step.text })}
            onPress={() => setSkipping(true)}
          >
            {t('ticketProcedure.skip')}
          </Button>
        )}
      </div>
    </li>
  );
}

function StepNotes({ step }: { step: ChecklistStep }) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const isOpen = step.state === 'open';
  const responsible = step.responsible.map(it => it.title).join(', ');
  const leadsTo = step.leadsTo.map(it => it.title).join(', ');
  const lines = [
    step.when,
    step.note,
    step.outcome,
    isOpen && responsible
      ? t('ticketProcedure.responsible', { who: responsible })
      : undefined,
    isOpen && step.decision && leadsTo
      ? t('ticketProcedure.leadsTo', { where: leadsTo })
      : undefined,
    isOpen && step.blocked
      ? t('ticketProcedure.notNow', { reason: step.blocked })
      : undefined,
  ].filter(Boolean);
  return lines.map(line => (
    <span key={line} className={styles.second}>
      {line}
    </span>
  ));
}

function StepState({ step }: { step: ChecklistStep }) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const format = useFormat();
  if (step.state === 'open') {
    if (!step.dueAt) {
      return step.optional ? (
        <span className={styles.second}>{t('ticketProcedure.optional')}</span>
      ) : null;
    }
    const isLate = Date.parse(step.dueAt) < format.now.getTime();
    return (
      <span className={isLate ? styles.late : styles.second}>
        {t(isLate ? 'ticketProcedure.overdue' : 'ticketProcedure.due', {
          time: format.instant(step.dueAt),
        })}
      </span>
    );
  }
  const words = [
    step.state === 'skipped' && t('ticketProcedure.skipped'),
    step.state === 'notApplicable' && t('ticketProcedure.notApplicable'),
    step.automatic ? t('ticketProcedure.automatic') : step.by?.title,
    step.at && format.dayTime(step.at),
  ].filter(Boolean);
  return <span className={styles.second}>{words.join(', ')}</span>;
}
