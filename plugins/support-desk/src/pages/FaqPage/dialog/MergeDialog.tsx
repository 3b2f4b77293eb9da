import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Select, Skeleton } from '@backstage/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { WorkDialog } from '../../../components/DialogForm';
import { candidateRouteRef } from '../../../routes';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useCandidateWork } from '../useCandidateWork';
import { useCandidates } from '../useFaq';

/** What can go on: whatever has not ended. */
const GOES_ON = 'open,drafting,proposed,published';

/** Puts a candidate into another one of its system, and leads there. */
export function MergeDialog(props: {
  candidate: Candidate;
  onClose: () => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  const candidateLink = useRouteRef(candidateRouteRef);
  const navigate = useNavigate();
  const { candidate, onClose } = props;
  const [into, setInto] = useState<string>();
  const list = useCandidates(candidate.model, GOES_ON);
  const others = list.data?.pages
    .flatMap(page => page.items)
    .filter(({ id }) => id !== candidate.id);
  const work = useCandidateWork(
    candidate,
    (api, seen, other: string) =>
      api.stepCandidate(seen, { step: 'merge', into: other }),
    other => {
      onClose();
      navigate(candidateLink?.({ candidate: other }) ?? '');
    },
  );
  return (
    <WorkDialog
      part="faq"
      title={t('faq.candidate.merge')}
      submit={t('faq.candidate.merge')}
      work={work}
      missing={into ? undefined : t('faq.candidate.intoNeeded')}
      canSubmit={Boolean(others?.length)}
      onSubmit={() => into && work.send(into)}
      onClose={onClose}
    >
      {!others && <Skeleton width="100%" height={48} />}
      {others?.length === 0 && <p>{t('faq.candidate.intoNone')}</p>}
      {others && others.length > 0 && (
        <Select
          label={t('faq.candidate.into')}
          description={t('faq.candidate.intoHelp')}
          search
          isRequired
          options={others.map(({ id, title }) => ({ id, label: title }))}
          value={into ?? null}
          onChange={key => setInto(String(key))}
        />
      )}
    </WorkDialog>
  );
}
