import { UndoNotice } from '../../../components/UndoNotice';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { placeOf } from '../logic/superUserSections';
import type { HeldChanges } from './useHeldChange';

/** What was done last, and for ten seconds the way back. */
export function HeldNotice({ changes }: { changes: HeldChanges }) {
  const { t } = useMessages(superUsersTranslationRef);
  const { held, error, undo } = changes;
  return (
    <UndoNotice
      failures={[{ title: t('superUsers.failed'), error }]}
      done={
        held &&
        t(`superUsers.held.${held.kind}`, {
          name: held.listing.user.title,
          area: placeOf(held.listing).title,
        })
      }
      undo={{ label: t('superUsers.undo'), onPress: undo }}
    />
  );
}
