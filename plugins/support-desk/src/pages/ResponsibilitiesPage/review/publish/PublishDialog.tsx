import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Skeleton, TextField } from '@backstage/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../../api';
import { DialogForm } from '../../../../components/DialogForm';
import { LoadFailed } from '../../../../components/LoadFailed';
import { refreshResponsibilities } from '../../../../hooks/useMatrix';
import { reasonOf } from '../../../../hooks/workFailure';
import { commonTranslationRef } from '../../../../messages/common';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { ChangePreview } from './ChangePreview';
import { ChangeTarget } from './ChangeTarget';
import { Published } from './Published';

const WIDTH = 800;

/** Shows what proposals change in the files, and publishes it as the reader saw it. */
export function PublishDialog(props: { model: string; onClose: () => void }) {
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { model, onClose } = props;
  const [message, setMessage] = useState('');
  const preview = useQuery({
    queryKey: ['matrixChange', model],
    queryFn: () => api.previewMatrixChange({ model }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const change = preview.data;
  const publish = useMutation({
    mutationFn: (seen: string) =>
      api.publishMatrixChange({
        model,
        seen,
        ...(message.trim() && { message: message.trim() }),
      }),
    onSuccess: () => refreshResponsibilities(queryClient),
    // What changed meanwhile is to be seen before it is published.
    onError: () => preview.refetch(),
  });
  if (publish.data) {
    return <Published published={publish.data} onClose={onClose} />;
  }
  const publisher = change?.publisher;
  return (
    <DialogForm
      title={t('responsibilityReview.publish.title')}
      submit={t(
        publisher?.proposes
          ? 'responsibilityReview.publish.propose'
          : 'responsibilityReview.publish.commit',
      )}
      width={WIDTH}
      canSubmit={Boolean(publisher && change?.files.length)}
      isPending={publish.isPending}
      onSubmit={() => change && publish.mutate(change.seen)}
      onClose={onClose}
    >
      {publish.error && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('responsibilityReview.publish.failed')}
          description={reasonOf(publish.error)}
        />
      )}
      {preview.error && (
        <LoadFailed error={preview.error} retry={preview.refetch} />
      )}
      {preview.isPending && (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton width="100%" height={240} />
        </div>
      )}
      {change && <ChangePreview change={change} />}
      {publisher && (
        <>
          <TextField
            label={t('responsibilityReview.publish.message')}
            secondaryLabel={t('common.optional')}
            maxLength={200}
            value={message}
            onChange={setMessage}
          />
          <ChangeTarget publisher={publisher} />
        </>
      )}
    </DialogForm>
  );
}
