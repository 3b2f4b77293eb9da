import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { OpeningLabel } from '../Opening';
import styles from './LevelRows.module.css';

/** The levels of a model, one line each: what, who, whether somebody answers now, and where the reader starts. */
export function LevelRows({ detail }: { detail: ModelDetail }) {
  const { t } = useMessages(commonTranslationRef);
  const levels = Object.values(detail.model.levels);
  return (
    <ol className={styles.rows}>
      {levels.map(level => {
        const state = detail.levels[level.id];
        const here = level.id === detail.caller.startLevel;
        return (
          <li
            key={level.id}
            className={`${styles.row} ${here ? styles.here : ''}`}
            aria-current={here ? 'step' : undefined}
          >
            <span className={styles.level}>
              {t('common.level', { level: String(level.level) })}
            </span>
            <span>
              <span className={styles.title}>{level.title}</span>
              {here && (
                <span className={styles.mark}>{t('common.youAreHere')}</span>
              )}
              {level.when && <div className={styles.second}>{level.when}</div>}
            </span>
            <span>
              {state?.owner?.title ?? partyTitle(detail, level.party)}
            </span>
            {state && <OpeningLabel opening={state.opening} />}
          </li>
        );
      })}
    </ol>
  );
}

function partyTitle({ model }: ModelDetail, party?: string): string {
  return (party ? model.parties[party]?.title : undefined) ?? '';
}
