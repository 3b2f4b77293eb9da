import type {
  Candidate,
  EditCandidate,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useCandidateWork } from '../useCandidateWork';
import { DescriptionField, ModuleSelect, TitleField } from './fields';

/** Changes what a candidate is called, what it is about and in which module. */
export function EditCandidateDialog(props: {
  candidate: Candidate;
  onClose: () => void;
}) {
  const { t } = useMessages(faqTranslationRef);
  const { candidate, onClose } = props;
  const [title, setTitle] = useState(candidate.title);
  const [description, setDescription] = useState(candidate.description);
  const [module, setModule] = useState(candidate.module?.id);
  const work = useCandidateWork(
    candidate,
    (api, seen, edit: EditCandidate) => api.editCandidate(seen, edit),
    onClose,
  );
  return (
    <WorkDialog
      part="faq"
      title={t('faq.candidate.edit')}
      submit={t('faq.form.save')}
      work={work}
      missing={title.trim().length < 3 ? t('faq.form.titleNeeded') : undefined}
      onSubmit={() =>
        work.send({
          ...(title !== candidate.title && { title }),
          ...(description !== candidate.description && { description }),
          ...(module !== candidate.module?.id && { module: module ?? null }),
        })
      }
      onClose={onClose}
    >
      <TitleField value={title} onChange={setTitle} />
      <ModuleSelect
        model={candidate.model}
        value={module}
        onChange={setModule}
      />
      <DescriptionField value={description} onChange={setDescription} />
    </WorkDialog>
  );
}
