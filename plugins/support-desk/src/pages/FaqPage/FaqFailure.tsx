import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { TicketWork } from '../../hooks/useTicketWork';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';

/** Why a change was not taken; what others were faster with can be followed by what was entered. */
export function FaqFailure({
  work,
}: {
  work: Pick<TicketWork<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const { failure, sendAgain } = work;
  if (!failure) return null;
  if (failure.kind !== 'stale') {
    return (
      <Alert
        role="alert"
        status="danger"
        icon
        title={t('faq.failure.failed')}
        description={
          failure.kind === 'failed'
            ? failure.message
            : failure.fields.map(it => it.message).join(' ')
        }
      />
    );
  }
  const who = failure.changedBy ?? t('faq.failure.somebody');
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        failure.changedAt
          ? t('faq.failure.conflictAt', {
              who,
              time: format.instant(failure.changedAt),
            })
          : t('faq.failure.conflict', { who })
      }
      description={t('faq.failure.kept')}
      customActions={
        <Button variant="secondary" onPress={sendAgain}>
          {t('faq.failure.sendAgain')}
        </Button>
      }
    />
  );
}
