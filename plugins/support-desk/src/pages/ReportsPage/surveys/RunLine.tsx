import type { SurveyRun } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiCheckboxCircleLine, RiTimeLine } from '@remixicon/react';
import { ChangeFailed, problemOf } from '../../../components/ChangeFailed';
import { Meter } from '../../../components/Meter';
import { StatusLabel } from '../../../components/StatusLabel';
import { useSurveyRunWork } from '../../../hooks/useSurveyRuns';
import { useFormat } from '../../../time/useFormat';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import runStyles from './runs.module.css';

/** A round: what was asked, how many answered, who was asked; those who may run it remind and close. */
export function RunLine(props: { run: SurveyRun; mayRun: boolean }) {
  const { t } = useMessages(surveysTranslationRef);
  const format = useFormat();
  const { run, mayRun } = props;
  const { question, asked, answered, seed, closedAt, remindedAt } = run;
  const work = useSurveyRunWork(run);
  const facts = t('surveys.run.facts', {
    answered: format.number(answered),
    asked: format.number(asked),
    seed: String(seed),
  });
  return (
    <li className={styles.line}>
      <div>
        <span>{question}</span>
        <p className={styles.second}>
          {t('surveys.run.by', {
            name: run.startedBy.title,
            time: format.instant(run.startedAt),
          })}
        </p>
        {run.recipients.length > 0 && (
          <details className={runStyles.recipients}>
            <summary>
              {t('surveys.run.recipients', { count: run.recipients.length })}
            </summary>
            <ul className={styles.todo}>
              {run.recipients.map(it => (
                <li key={it.ref}>
                  {it.title}
                  {it.answered && `, ${t('surveys.run.answered')}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div>
        <Meter
          share={asked > 0 ? answered / asked : 0}
          state="running"
          label={facts}
        />
        <p className={styles.second}>{facts}</p>
      </div>
      <div className={runStyles.runState}>
        {closedAt ? (
          <StatusLabel icon={<RiCheckboxCircleLine />} tone="quiet">
            {t('surveys.run.closed', { day: format.day(closedAt) })}
          </StatusLabel>
        ) : (
          <StatusLabel icon={<RiTimeLine />}>
            {t('surveys.run.open', { day: format.date(run.closesOn) })}
          </StatusLabel>
        )}
        {remindedAt && (
          <p className={styles.second}>
            {t('surveys.run.reminded', { day: format.day(remindedAt) })}
          </p>
        )}
        {mayRun && !closedAt && (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              isDisabled={work.isPending}
              onPress={() => work.send({ step: 'remind' })}
            >
              {t('surveys.run.remind')}
            </Button>
            <Button
              variant="tertiary"
              isDisabled={work.isPending}
              onPress={() => work.send({ step: 'close' })}
            >
              {t('surveys.run.close')}
            </Button>
          </div>
        )}
        <ChangeFailed
          failure={work.failure}
          problem={work.failure && problemOf(work.failure)}
          texts={{
            failed: t('surveys.run.failed'),
            stale: t('surveys.run.stale'),
            kept: t('surveys.run.stale'),
            again: t('surveys.run.again'),
          }}
          onAgain={work.sendAgain}
        />
      </div>
    </li>
  );
}
