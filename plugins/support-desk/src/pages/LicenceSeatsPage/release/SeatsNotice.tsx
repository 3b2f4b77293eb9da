import { Alert } from '@backstage/ui';
import { UndoNotice } from '../../../components/UndoNotice';
import { reasonOf } from '../../../hooks/workFailure';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import type { useAskToRelease } from './useAskToRelease';
import type { HeldRelease } from './useHeldRelease';

/** What was done with seats last: how many were asked for, which were released, for a while with the way back, and what went wrong. */
export function SeatsNotice(props: {
  release: HeldRelease;
  ask: ReturnType<typeof useAskToRelease>;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const { held, failures, undo } = props.release;
  const { data: asked, error } = props.ask;
  const reasons = [...new Set(failures.map(it => reasonOf(it.error)))];
  return (
    <>
      <UndoNotice
        failures={[
          { title: t('licenceManagement.seats.askFailed'), error },
          {
            title: t('licenceManagement.seats.releaseFailed', {
              names: failures.map(it => it.seat.holder.title).join(', '),
            }),
            error: failures.length ? new Error(reasons.join(' ')) : null,
          },
        ]}
        done={
          held &&
          t('licenceManagement.seats.released', {
            count: held.length,
            name: held[0].holder.title,
          })
        }
        undo={{ label: t('licenceManagement.seats.undo'), onPress: undo }}
      />
      {asked && (
        <Alert
          role="status"
          status={asked.asked > 0 ? 'success' : 'info'}
          icon
          title={t('licenceManagement.seats.asked', { count: asked.asked })}
          description={
            asked.before > 0 &&
            t('licenceManagement.seats.askedBefore', { count: asked.before })
          }
        />
      )}
    </>
  );
}
