import { Alert } from '@backstage/ui';
import { problemOf } from '../../../components/ChangeFailed';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import type { OpenPointWork } from '../useOpenPoints';

/** Why a step was not taken, in the words of the back end. */
export function StepFailed({ work }: { work: Pick<OpenPointWork, 'failure'> }) {
  const { t } = useMessages(openPointsTranslationRef);
  const problem = work.failure && problemOf(work.failure);
  if (problem === undefined) return null;
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('openPoints.failed')}
      description={problem}
    />
  );
}
