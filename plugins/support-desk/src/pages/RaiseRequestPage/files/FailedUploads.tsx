import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { refreshTickets } from '../../../hooks/useTicketWork';
import { commonTranslationRef } from '../../../messages/common';
import { intakeTranslationRef } from '../../../messages/intake';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import {
  failedUploadsKey,
  uploadFiles,
  type FailedUpload,
} from './uploadFiles';

/** Files of a request that did not get to its ticket, to be tried again; they are kept until the portal is left. */
export function FailedUploads({ ticket }: { ticket: string }) {
  const { t } = useMessages(
    commonTranslationRef,
    intakeTranslationRef,
    queueTranslationRef,
  );
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const queryKey = failedUploadsKey(ticket);
  const { data: failed = [] } = useQuery<FailedUpload[]>({
    queryKey,
    queryFn: () => [],
    enabled: false,
    gcTime: Infinity,
  });
  const keep = (left: FailedUpload[]) =>
    queryClient.setQueryData(queryKey, left);
  const retry = useMutation({
    mutationFn: () =>
      uploadFiles(
        api,
        ticket,
        failed.map(it => it.file),
      ),
    onSuccess: keep,
    onSettled: () => refreshTickets(queryClient),
  });
  if (failed.length === 0) return null;
  return (
    <Alert
      status="danger"
      icon
      title={t('intake.files.failed', { count: failed.length })}
      description={failed
        .map(({ file, message }) => `${file.name}: ${message}`)
        .join(' ')}
      customActions={
        <>
          <Button
            variant="secondary"
            isPending={retry.isPending}
            onPress={() => retry.mutate()}
          >
            {t('common.retry')}
          </Button>
          <Button variant="tertiary" onPress={() => keep([])}>
            {t('queue.dismiss')}
          </Button>
        </>
      }
    />
  );
}
