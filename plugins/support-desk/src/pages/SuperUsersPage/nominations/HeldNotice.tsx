import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { reasonOf } from '../../../hooks/workFailure';
import { supportDeskTranslationRef } from '../../../translation';
import { placeOf } from '../logic/superUserSections';
import styles from '../SuperUsersPage.module.css';
import type { HeldChanges } from './useHeldChange';

/** What was done last, and for ten seconds the way back. */
export function HeldNotice({ changes }: { changes: HeldChanges }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { held, error, undo } = changes;
  return (
    <div role="status" className={styles.notice}>
      {error && (
        <Alert
          status="danger"
          icon
          title={t('superUsers.failed')}
          description={reasonOf(error)}
        />
      )}
      {held && (
        <Alert
          status="info"
          icon
          title={t(`superUsers.held.${held.kind}`, {
            name: held.listing.user.title,
            area: placeOf(held.listing).title,
          })}
          customActions={
            <Button variant="secondary" onPress={undo}>
              {t('superUsers.undo')}
            </Button>
          }
        />
      )}
    </div>
  );
}
