import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { TextAreaField } from '@backstage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { WorkDialog } from '../../../components/DialogForm';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { workFailureOf } from '../../../hooks/workFailure';
import { commonTranslationRef } from '../../../messages/common';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import { refreshProblems } from '../useProblemWork';
import { nameOf } from '../useSystem';
import { ModuleSelect, SystemSelect, TitleField } from './fields';

/**
 * Opens a problem. What is typed is kept until it is sent.
 *
 * @param props.model - full reference of the model, or namespace/name; absent: it is asked for
 * @param props.models - references of the models to choose from; absent: all
 * @param props.tickets - keys of the tickets that it gathers from the start
 */
export function CreateProblemDialog(props: {
  model?: string;
  models?: string[];
  module?: string;
  title?: string;
  tickets?: string[];
  onCreated: (problem: Problem) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, problemsTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { tickets = [], onCreated, onClose } = props;
  const draft = useSessionDraft(`problem.new.${tickets.join('.')}`, {
    model: props.model && nameOf(props.model),
    module: props.module,
    title: props.title ?? '',
    description: '',
    workaround: '',
  });
  const { value } = draft;
  const change = (changed: Partial<typeof value>) =>
    draft.set({ ...value, ...changed });
  const creation = useMutation({
    mutationFn: ({ model = '', workaround, ...rest }: typeof value) =>
      api.createProblem({
        ...rest,
        model,
        workaround: workaround.trim() || undefined,
        tickets,
      }),
    onSuccess: problem => {
      draft.forget();
      onClose();
      onCreated(problem);
    },
    onSettled: () => refreshProblems(queryClient),
  });
  const failure = creation.error ? workFailureOf(creation.error) : undefined;

  return (
    <WorkDialog
      part="problems"
      title={t('problems.form.open')}
      submit={t('problems.form.submit')}
      work={{
        failure,
        isPending: creation.isPending,
        sendAgain: () => creation.mutate(value),
      }}
      missing={[
        ...(value.model ? [] : [t('problems.form.systemNeeded')]),
        ...(value.title.trim().length < 3
          ? [t('problems.form.titleNeeded')]
          : []),
      ].join(' ')}
      onSubmit={() => creation.mutate(value)}
      onClose={onClose}
    >
      {tickets.length > 0 && (
        <div>{t('problems.form.gathers', { tickets: tickets.join(', ') })}</div>
      )}
      {tickets.length === 0 && (
        <SystemSelect
          value={value.model}
          models={props.models}
          onChange={model => change({ model, module: undefined })}
        />
      )}
      <TitleField value={value.title} onChange={title => change({ title })} />
      <ModuleSelect
        model={value.model}
        value={value.module}
        onChange={module => change({ module })}
      />
      <TextAreaField
        label={t('problems.text.description')}
        description={t('problems.text.markdown')}
        secondaryLabel={t('common.optional')}
        rows={4}
        maxLength={20_000}
        value={value.description}
        onChange={description => change({ description })}
      />
      <TextAreaField
        label={t('problems.text.workaround')}
        description={t('problems.text.requesters')}
        secondaryLabel={t('common.optional')}
        rows={3}
        maxLength={20_000}
        value={value.workaround}
        onChange={workaround => change({ workaround })}
      />
    </WorkDialog>
  );
}
