import type {
  CompiledEscalation,
  CompiledLadderStep,
  CompiledLevel,
  CompiledQueue,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Conditions } from '../parts/conditions';
import { Confirmed } from '../parts/Confirmed';
import { useModelDetail } from '../parts/ModelContext';
import styles from '../parts/parts.module.css';

/** What a step of a ladder is called: its contact, its role or its level. */
export function useStepName() {
  const { names } = useModelDetail();
  return ({ contact, role, level }: CompiledLadderStep) =>
    (contact && names.contact(contact)) ||
    (role && names.role(role)) ||
    (level && names.level(level)) ||
    '';
}

/** The contacts of a hierarchic escalation, in order. */
export function LadderSteps(props: { escalation: CompiledEscalation }) {
  const { t } = useMessages(modelTranslationRef);
  const nameOf = useStepName();
  const { escalation } = props;
  return (
    <>
      {escalation.title && <p className={styles.text}>{escalation.title}</p>}
      <ol className={styles.ordered}>
        {escalation.steps.map(step => (
          <li key={step.path}>
            {nameOf(step)}
            {step.when && <div className={styles.second}>{step.when}</div>}
            {step.automatic === 'onTargetMissed' && (
              <div className={styles.second}>{t('model.level.automatic')}</div>
            )}
            <Confirmed entry={step} />
          </li>
        ))}
      </ol>
      <Conditions conditions={escalation.requires} />
      <Confirmed entry={escalation} />
    </>
  );
}

/** The statuses of a level in the model's words, and what they do to its clocks. */
export function Statuses({ level }: { level: CompiledLevel }) {
  const { t } = useMessages(modelTranslationRef);
  return (
    <ul className={styles.plain}>
      {Object.values(level.statuses).map(status => (
        <li key={status.id} id={status.path}>
          {status.title}: {t(`model.clock.${status.clock}`)}
          {status.setWhen && (
            <div className={styles.second}>
              {t('model.statusOf.setWhen', { when: status.setWhen })}
            </div>
          )}
          {status.leftWhen && (
            <div className={styles.second}>
              {t('model.statusOf.leftWhen', { when: status.leftWhen })}
              {status.next &&
                `, ${t('model.statusOf.next', {
                  next: level.statuses[status.next]?.title ?? status.next,
                })}`}
            </div>
          )}
          <Confirmed entry={status} />
        </li>
      ))}
    </ul>
  );
}

/** In which order the queue of a level or contact is worked. */
export function Queue({ queue }: { queue: CompiledQueue }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const first = queue.first?.requestTypes ?? [];
  const order = t(`model.level.queueOrder.${queue.order}`);
  return (
    <>
      {first.length > 0
        ? `${t('model.level.queueFirst', {
            types: first.map(names.requestType).join(', '),
          })}, ${order}`
        : order}
      <Confirmed entry={queue} />
    </>
  );
}
