import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { EntityPicker } from '../../../components/EntityPicker';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useCandidateWork } from '../useCandidateWork';

const USERS = ['User'];

/** Chooses who writes the article. */
export function AssignDialog(props: {
  candidate: Candidate;
  onClose: () => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  const { candidate, onClose } = props;
  const [person, setPerson] = useState<string>();
  const work = useCandidateWork(
    candidate,
    (api, seen, assignee: string) => api.editCandidate(seen, { assignee }),
    onClose,
  );
  return (
    <WorkDialog
      part="faq"
      title={t('faq.candidate.who')}
      submit={t('faq.candidate.assign')}
      work={work}
      missing={person ? undefined : t('faq.candidate.whoNeeded')}
      onSubmit={() => person && work.send(person)}
      onClose={onClose}
    >
      <EntityPicker
        kinds={USERS}
        value={person}
        input={{
          label: t('faq.candidate.who'),
          description: t('faq.candidate.whoHelp'),
          isRequired: true,
          validationBehavior: 'aria',
        }}
        onChange={ref => setPerson(ref ?? undefined)}
      />
    </WorkDialog>
  );
}
