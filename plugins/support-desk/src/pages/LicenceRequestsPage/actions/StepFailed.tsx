import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { ChangeFailed, problemOf } from '../../../components/ChangeFailed';
import type { Work } from '../../../hooks/useWork';
import { useFormat } from '../../../time/useFormat';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { historyWords } from '../detail/historyWords';

/** Why a step was not taken; where somebody else was faster, what they did. */
export function StepFailed(props: {
  request: LicenceRequestDetail;
  work: Pick<Work<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const format = useFormat();
  const { request, work } = props;
  const { failure, sendAgain } = work;
  // The back end names the part of the step first, of which there is one: `day: …`.
  const problem = failure && problemOf(failure)?.replace(/^\w+: /, '');
  return (
    <ChangeFailed
      failure={failure}
      problem={problem}
      texts={{
        failed: t('licenceRequests.failure.failed'),
        stale: whatChanged() ?? t('licenceRequests.failure.conflict'),
        kept: t('licenceRequests.failure.kept'),
        again: t('licenceRequests.failure.sendAgain'),
      }}
      onAgain={sendAgain}
    />
  );

  function whatChanged(): string | undefined {
    const last = request.history.at(-1);
    const isReloaded =
      failure?.kind === 'stale' && request.version >= failure.version;
    return isReloaded && last
      ? t('licenceRequests.failure.conflictAt', {
          what: historyWords(last, t, format.date),
          time: format.instant(last.at),
        })
      : undefined;
  }
}
