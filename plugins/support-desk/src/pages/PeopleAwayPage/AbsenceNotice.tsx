import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { reasonOf } from '../../hooks/workFailure';
import { supportDeskTranslationRef } from '../../translation';
import styles from './PeopleAwayPage.module.css';
import type { AbsenceChanges } from './useAbsenceChanges';

/** What was done last, and for ten seconds the way back. */
export function AbsenceNotice({ changes }: { changes: AbsenceChanges }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { done, undo, undoError, removeError, isUndoing } = changes;
  return (
    <div role="status" className={styles.notice}>
      {removeError && (
        <Alert
          status="danger"
          icon
          title={t('absence.deleteFailed')}
          description={reasonOf(removeError)}
        />
      )}
      {undoError && (
        <Alert
          status="danger"
          icon
          title={t('absence.undoFailed')}
          description={reasonOf(undoError)}
        />
      )}
      {done && (
        <Alert
          status="info"
          icon
          title={t(`absence.done.${done.kind}`, { name: done.name })}
          customActions={
            done.undo && (
              <Button
                variant="secondary"
                isPending={isUndoing}
                onPress={() => undo()}
              >
                {t('absence.undo')}
              </Button>
            )
          }
        />
      )}
    </div>
  );
}
