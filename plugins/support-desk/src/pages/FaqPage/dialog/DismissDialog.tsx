import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { WorkDialog } from '../../../components/DialogForm';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useCandidateWork } from '../useCandidateWork';

/** Says why something that is asked needs no article. */
export function DismissDialog(props: {
  candidate: Candidate;
  onClose: () => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  const { candidate, onClose } = props;
  const reason = useSessionDraft(`candidate.dismiss.${candidate.id}`, '');
  const work = useCandidateWork(
    candidate,
    (api, seen, words: string) =>
      api.stepCandidate(seen, { step: 'dismiss', reason: words }),
    () => {
      reason.forget();
      onClose();
    },
  );
  return (
    <WorkDialog
      part="faq"
      title={t('faq.candidate.dismiss')}
      submit={t('faq.candidate.dismiss')}
      work={work}
      missing={
        reason.value.trim() ? undefined : t('faq.candidate.reasonNeeded')
      }
      onSubmit={() => work.send(reason.value.trim())}
      onClose={onClose}
    >
      <TextAreaField
        label={t('faq.candidate.reason')}
        description={t('faq.candidate.reasonHelp')}
        isRequired
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the only thing to write in a dialog that was asked for
        autoFocus
        rows={3}
        maxLength={2000}
        value={reason.value}
        onChange={reason.set}
      />
    </WorkDialog>
  );
}
