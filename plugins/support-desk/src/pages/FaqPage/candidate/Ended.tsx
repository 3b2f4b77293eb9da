import type { CandidateDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink } from '@backstage/ui';
import { WorkFailed } from '../../../components/ChangeFailed';
import { candidateRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useCandidateWork } from '../useCandidateWork';

/** Why a candidate goes no further: dismissed, with a way back; or merged, with the way to the one that goes on. */
export function Ended({ candidate }: { candidate: CandidateDetail }) {
  const { t } = useMessages(faqTranslationRef);
  const candidateLink = useRouteRef(candidateRouteRef);
  const format = useFormat();
  const reopen = useCandidateWork(candidate, (api, seen, _: void) =>
    api.stepCandidate(seen, { step: 'reopen' }),
  );
  const { dismissal, mergedInto, status } = candidate;
  return (
    <div role="status">
      <WorkFailed part="faq" work={reopen} />
      {status === 'dismissed' && dismissal && (
        <Alert
          status="info"
          icon
          title={t('faq.candidate.dismissed', {
            name: dismissal.by.title,
            time: format.instant(dismissal.at),
          })}
          description={dismissal.reason}
          customActions={
            <Button
              variant="secondary"
              isPending={reopen.isPending}
              onPress={() => reopen.send()}
            >
              {t('faq.candidate.reopen')}
            </Button>
          }
        />
      )}
      {status === 'merged' && mergedInto && (
        <Alert
          status="info"
          icon
          title={t('faq.candidate.merged')}
          customActions={
            <ButtonLink
              variant="secondary"
              href={candidateLink?.({ candidate: mergedInto }) ?? '#'}
            >
              {t('faq.candidate.mergedGo')}
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}
