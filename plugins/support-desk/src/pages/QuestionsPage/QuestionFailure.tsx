import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { TicketWork } from '../../hooks/useTicketWork';
import { supportDeskTranslationRef } from '../../translation';

/** Why a question was not changed; what others were faster with can be followed by what was meant. */
export function QuestionFailure({
  work,
}: {
  work: Pick<TicketWork<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { failure, sendAgain } = work;
  if (!failure) return null;
  if (failure.kind === 'stale') {
    return (
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('questions.page.stale')}
        description={t('questions.page.staleText')}
        customActions={
          <Button variant="secondary" onPress={sendAgain}>
            {t('questions.page.again')}
          </Button>
        }
      />
    );
  }
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t('questions.page.failed')}
      description={
        failure.kind === 'failed'
          ? failure.message
          : failure.fields.map(it => it.message).join(' ')
      }
    />
  );
}
