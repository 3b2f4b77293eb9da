import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Work } from '../../hooks/useWork';
import { supportDeskTranslationRef } from '../../translation';
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
