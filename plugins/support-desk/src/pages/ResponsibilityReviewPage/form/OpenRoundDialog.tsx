import type {
  Matrix,
  OpenReview,
  ResponsibilityReview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { refreshResponsibilities } from '../../../hooks/useMatrix';
import { reasonOf } from '../../../hooks/workFailure';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { RoundDialog } from './RoundDialog';
import { EMPTY_ROUND, factsOf } from './roundDraft';

/** Opens a round of review. */
export function OpenRoundDialog(props: {
  matrix: Matrix;
  onOpened: (review: ResponsibilityReview) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { matrix, onOpened, onClose } = props;
  const open = useMutation({
    mutationFn: (review: OpenReview) => api.openResponsibilityReview(review),
    onSuccess: review => {
      onOpened(review);
      return refreshResponsibilities(queryClient);
    },
  });
  return (
    <RoundDialog
      title={t('responsibilityReview.round.open')}
      submit={t('responsibilityReview.round.submit')}
      matrix={matrix}
      start={EMPTY_ROUND}
      isPending={open.isPending}
      onSubmit={draft =>
        open.mutate({ model: matrix.model, ...factsOf(draft, matrix) })
      }
      onClose={onClose}
    >
      {open.error && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('responsibilityReview.round.failed')}
          description={reasonOf(open.error)}
        />
      )}
    </RoundDialog>
  );
}
