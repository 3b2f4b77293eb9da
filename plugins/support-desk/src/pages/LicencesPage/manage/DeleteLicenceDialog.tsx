import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { ChangeFailed, problemOf } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { refreshLicences } from '../../../hooks/useLicences';
import { TOAST_MS } from '../../../hooks/toast';
import { useWork } from '../../../hooks/useWork';
import { licenceSeatsRouteRef } from '../../../routes';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';

/** Asks before a licence is taken away; while somebody holds it or waits for it, says so instead. */
export function DeleteLicenceDialog(props: {
  licence: Licence;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const api = useApi(supportDeskApiRef);
  const toasts = useApi(toastApiRef);
  const queryClient = useQueryClient();
  const seatsLink = useRouteRef(licenceSeatsRouteRef);
  const { licence, onDeleted, onClose } = props;
  const { id, title, version, inUse, unnamed, waiting } = licence;
  const seats = inUse - unnamed;
  const work = useWork<undefined, void>(version, {
    mutationFn: sent => api.deleteLicence({ id, version: sent.version }),
    onSuccess: () => {
      toasts.post({
        title: t('licenceManagement.delete.done', { title }),
        status: 'success',
        timeout: TOAST_MS,
      });
      onClose();
      onDeleted();
      // One that is gone is not asked for again.
      queryClient.removeQueries({ queryKey: ['licences', 'licence', id] });
      return refreshLicences(queryClient);
    },
    onError: () => refreshLicences(queryClient),
  });
  const { failure } = work;
  return (
    <DialogForm
      title={t('licenceManagement.delete.title', { title })}
      submit={t('licenceManagement.delete.submit')}
      width={480}
      canSubmit={seats === 0 && waiting === 0}
      isPending={work.isPending}
      onSubmit={() => work.send(undefined)}
      onClose={onClose}
    >
      <ChangeFailed
        failure={failure}
        problem={failure && problemOf(failure)}
        texts={{
          failed: t('licenceManagement.failure.failed'),
          stale: t('licenceManagement.failure.conflict', {
            who:
              (failure?.kind === 'stale' && failure.changedBy) ||
              t('licenceManagement.failure.somebody'),
          }),
          kept: '',
          again: t('licenceManagement.delete.submit'),
        }}
        onAgain={work.sendAgain}
      />
      {seats > 0 && (
        <p>
          {t('licenceManagement.delete.held', { count: seats })}{' '}
          <Link href={seatsLink?.({ licence: id }) ?? '#'}>
            {t('licenceManagement.delete.holders')}
          </Link>
        </p>
      )}
      {waiting > 0 && (
        <p>{t('licenceManagement.delete.waiting', { count: waiting })}</p>
      )}
      {seats === 0 && waiting === 0 && (
        <p>{t('licenceManagement.delete.text')}</p>
      )}
    </DialogForm>
  );
}
