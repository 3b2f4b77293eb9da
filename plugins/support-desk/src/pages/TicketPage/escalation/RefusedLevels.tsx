import type { Escalations } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiLock2Line } from '@remixicon/react';
import { escalationTranslationRef } from '../../../messages/escalation';
import { useMessages } from '../../../translations/useMessages';
import { RefusalWords } from '../../RaiseRequestPage/RefusalWords';
import styles from '../actions/actions.module.css';
import { targetsOf, type Direction } from './form/escalationForm';

/** The levels to which the reader cannot send it now: why not, and whom to ask instead (P-11). */
export function RefusedLevels(props: {
  escalations: Escalations;
  direction: Direction;
  /** `namespace/name` */
  model: string;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const refused = targetsOf(props.escalations, props.direction).filter(
    it => !it.allowed,
  );
  if (refused.length === 0) return null;
  return (
    <div>
      <p className={styles.group}>{t('escalation.level.notNow')}</p>
      <ul className={styles.refused}>
        {refused.map(({ id, level, title, reason, refusal }) => (
          <li key={id}>
            <RiLock2Line aria-hidden="true" />
            <div>
              <span className={styles.choiceTitle}>
                {t('escalation.level.at', { level: String(level), title })}
              </span>
              <div className={styles.second}>
                {refusal ? (
                  <RefusalWords refusal={refusal} model={props.model} />
                ) : (
                  reason
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
