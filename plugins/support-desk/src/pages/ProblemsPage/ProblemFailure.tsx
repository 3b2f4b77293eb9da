import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { TicketWork } from '../../hooks/useTicketWork';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';

/** Why a change of a problem was not taken; what others were faster with can be followed by what was typed. */
export function ProblemFailure({
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
        title={t('problems.failure.failed')}
        description={
          failure.kind === 'failed'
            ? failure.message
            : failure.fields.map(it => it.message).join(' ')
        }
      />
    );
  }
  const who = failure.changedBy ?? t('problems.failure.somebody');
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        failure.changedAt
          ? t('problems.failure.conflictAt', {
              who,
              time: format.instant(failure.changedAt),
            })
          : t('problems.failure.conflict', { who })
      }
      description={t('problems.failure.kept')}
      customActions={
        <Button variant="secondary" onPress={sendAgain}>
          {t('problems.failure.sendAgain')}
        </Button>
      }
    />
  );
}
