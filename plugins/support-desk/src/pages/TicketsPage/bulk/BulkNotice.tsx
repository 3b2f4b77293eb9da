import { Alert, Button } from '@backstage/ui';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import type { Outcome } from './bulk';
import styles from './bulk.module.css';
import type { BulkWork } from './useBulkChange';

/** What became of a change for several tickets: how many, what failed and why, and for ten seconds the way back. */
export function BulkNotice({ work }: { work: BulkWork }) {
  const { t } = useMessages(queueTranslationRef);
  const { outcome, undone, undo, error } = work;
  const shown = undone ?? outcome;
  return (
    <div role="status" className={styles.notice}>
      {error && (
        <Alert
          status="danger"
          icon
          title={t('queue.bulk.failed')}
          description={error.message}
        />
      )}
      {work.held !== undefined && (
        <Alert
          status="info"
          icon
          title={t('queue.bulk.held', { count: work.held })}
          customActions={
            <>
              <Button variant="secondary" onPress={undo}>
                {t('queue.undo')}
              </Button>
              <Button variant="tertiary" onPress={work.release}>
                {t('queue.bulk.sendNow')}
              </Button>
            </>
          }
        />
      )}
      {!error && shown && (
        <Alert
          status={shown.failed.length > 0 ? 'warning' : 'info'}
          icon
          title={
            undone
              ? t('queue.bulk.undone', { count: undone.changed.length })
              : t('queue.bulk.changed', { count: shown.changed.length })
          }
          description={<Failed outcome={shown} />}
          customActions={
            <>
              {undo && (
                <Button variant="secondary" onPress={undo}>
                  {t('queue.undo')}
                </Button>
              )}
              <Button variant="tertiary" onPress={work.dismiss}>
                {t('queue.dismiss')}
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}

function Failed({ outcome }: { outcome: Outcome }) {
  const { t } = useMessages(queueTranslationRef);
  if (outcome.failed.length === 0) return null;
  return (
    <>
      {t('queue.bulk.notChanged', { count: outcome.failed.length })}
      <ul className={styles.failed}>
        {outcome.failed.map(({ id, key, message }) => (
          <li key={id}>
            <strong>{key}</strong> {message}
          </li>
        ))}
      </ul>
    </>
  );
}
