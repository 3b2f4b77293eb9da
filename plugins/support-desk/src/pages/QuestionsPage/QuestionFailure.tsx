import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ChangeFailed, problemOf } from '../../components/ChangeFailed';
import type { Work } from '../../hooks/useWork';
import { supportDeskTranslationRef } from '../../translation';

/** Why a question was not changed; what others were faster with can be followed by what was meant. */
export function QuestionFailure({
  work: { failure, sendAgain },
}: {
  work: Pick<Work<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <ChangeFailed
      failure={failure}
      problem={failure && problemOf(failure)}
      texts={{
        failed: t('questions.page.failed'),
        stale: t('questions.page.stale'),
        kept: t('questions.page.staleText'),
        again: t('questions.page.again'),
      }}
      onAgain={sendAgain}
    />
  );
}
