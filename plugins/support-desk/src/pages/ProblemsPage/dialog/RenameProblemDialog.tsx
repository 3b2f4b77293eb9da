import type {
  EditProblem,
  Problem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import { useProblemWork } from '../useProblemWork';
import { ModuleSelect, TitleField } from './fields';

/** Changes what a problem is called, and in which module it is. */
export function RenameProblemDialog(props: {
  problem: Problem;
  onClose: () => void;
}) {
  const { t } = useMessages(problemsTranslationRef);
  const { problem, onClose } = props;
  const [title, setTitle] = useState(problem.title);
  const [module, setModule] = useState(problem.module);
  const work = useProblemWork(
    problem,
    (api, seen, edit: EditProblem) => api.editProblem(seen, edit),
    onClose,
  );
  return (
    <WorkDialog
      part="problems"
      title={t('problems.form.edit')}
      submit={t('problems.text.save')}
      work={work}
      missing={
        title.trim().length < 3 ? t('problems.form.titleNeeded') : undefined
      }
      onSubmit={() =>
        work.send({
          ...(title !== problem.title && { title }),
          ...(module !== problem.module && { module: module ?? null }),
        })
      }
      onClose={onClose}
    >
      <TitleField value={title} onChange={setTitle} />
      <ModuleSelect model={problem.model} value={module} onChange={setModule} />
    </WorkDialog>
  );
}
