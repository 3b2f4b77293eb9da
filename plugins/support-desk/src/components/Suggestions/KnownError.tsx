import { Button } from '@backstage/ui';
import { RiToolsLine } from '@remixicon/react';
import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { intakeTranslationRef } from '../../messages/intake';
import { useMessages } from '../../translations/useMessages';
import styles from './suggestions.module.css';

/** A known error with its way around, which may be all that the reader needs. */
export function KnownError(props: {
  problem: Pick<Problem, 'key' | 'title' | 'workaround'>;
  onSolved: () => void;
  onRefuse?: () => void;
}) {
  const { t } = useMessages(intakeTranslationRef);
  const { key, title, workaround } = props.problem;
  return (
    <div className={styles.line}>
      <RiToolsLine aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        <p className={styles.second}>{t('intake.known.error', { key })}</p>
        <p className={styles.workaround}>{workaround}</p>
        <div className={styles.foot}>
          <Button
            variant={props.onRefuse ? 'secondary' : 'tertiary'}
            aria-label={t('intake.known.solvedBy', { key })}
            onPress={props.onSolved}
          >
            {t('intake.known.solved')}
          </Button>
          {props.onRefuse && (
            <Button
              variant="tertiary"
              aria-label={t('intake.known.refuseIt', { key })}
              onPress={props.onRefuse}
            >
              {t('intake.known.refuse')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
