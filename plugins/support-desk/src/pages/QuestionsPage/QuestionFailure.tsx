import { ChangeFailed, problemOf } from '../../components/ChangeFailed';
import type { Work } from '../../hooks/useWork';
import { questionsTranslationRef } from '../../messages/questions';
import { useMessages } from '../../translations/useMessages';

/** Why a question was not changed; what others were faster with can be followed by what was meant. */
export function QuestionFailure({
  work: { failure, sendAgain },
}: {
  work: Pick<Work<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useMessages(questionsTranslationRef);
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
