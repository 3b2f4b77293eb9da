import { UndoNotice } from '../../components/UndoNotice';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';
import type { AbsenceChanges } from './useAbsenceChanges';

/** What was done last, and for ten seconds the way back. */
export function AbsenceNotice({ changes }: { changes: AbsenceChanges }) {
  const { t } = useMessages(absenceTranslationRef);
  const { done, undo, undoError, removeError, isUndoing } = changes;
  return (
    <UndoNotice
      failures={[
        { title: t('absence.deleteFailed'), error: removeError },
        { title: t('absence.undoFailed'), error: undoError },
      ]}
      done={done && t(`absence.done.${done.kind}`, { name: done.name })}
      undo={
        done?.undo && {
          label: t('absence.undo'),
          isPending: isUndoing,
          onPress: undo,
        }
      }
    />
  );
}
