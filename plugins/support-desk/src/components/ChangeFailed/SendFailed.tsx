import type { Work } from '../../hooks/useWork';
import { feedbackTranslationRef } from '../../messages/feedback';
import { mailTranslationRef } from '../../messages/mail';
import { reportsTranslationRef } from '../../messages/reports';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { ChangeFailed, problemOf } from './ChangeFailed';

/**
 * Why the form of a dialog was not taken; what was entered is still there.
 *
 * @param props.part - of the product: it says so in its own words
 */
export function SendFailed(props: {
  part:
    | 'feedback.decide'
    | 'feedback.dialog'
    | 'mail.failure'
    | 'reports.review'
    | 'surveys.run';
  work: Pick<Work<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useMessages(
    feedbackTranslationRef,
    mailTranslationRef,
    reportsTranslationRef,
    surveysTranslationRef,
  );
  const { part, work } = props;
  const { failure, sendAgain } = work;
  return (
    <ChangeFailed
      failure={failure}
      problem={failure && problemOf(failure)}
      texts={{
        failed: t(`${part}.failed`),
        stale: t(`${part}.stale`),
        kept: t(`${part}.kept`),
        again: t(`${part}.again`),
      }}
      onAgain={sendAgain}
    />
  );
}
