import type { CandidateDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { TextField } from '@backstage/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { WorkDialog } from '../../../components/DialogForm';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { workFailureOf } from '../../../hooks/workFailure';
import { commonTranslationRef } from '../../../messages/common';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { refreshFaq } from '../useFaq';
import { DescriptionField, ModuleSelect, TitleField } from './fields';

const EMPTY = {
  title: '',
  description: '',
  module: undefined as string | undefined,
  tickets: '',
};

/**
 * Adds what is asked often by hand. What is entered is kept until it is sent.
 *
 * @param props.model - full reference of the model
 */
export function AddCandidateDialog(props: {
  model: string;
  onAdded: (candidate: CandidateDetail) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, faqTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { model, onAdded, onClose } = props;
  const draft = useSessionDraft(`candidate.new.${model}`, EMPTY);
  const { value } = draft;
  const change = (changed: Partial<typeof value>) =>
    draft.set({ ...value, ...changed });
  const adding = useMutation({
    mutationFn: ({ tickets, ...rest }: typeof value) =>
      api.addCandidate({
        ...rest,
        model,
        tickets: tickets.split(/[\s,;]+/).filter(Boolean),
      }),
    onSuccess: candidate => {
      draft.forget();
      onClose();
      onAdded(candidate);
    },
    onSettled: () => refreshFaq(queryClient),
  });
  return (
    <WorkDialog
      part="faq"
      title={t('faq.form.add')}
      submit={t('faq.form.submit')}
      work={{
        failure: adding.error ? workFailureOf(adding.error) : undefined,
        isPending: adding.isPending,
        sendAgain: () => adding.mutate(value),
      }}
      missing={
        value.title.trim().length < 3 ? t('faq.form.titleNeeded') : undefined
      }
      onSubmit={() => adding.mutate(value)}
      onClose={onClose}
    >
      <TitleField value={value.title} onChange={title => change({ title })} />
      <ModuleSelect
        model={model}
        value={value.module}
        onChange={module => change({ module })}
      />
      <DescriptionField
        value={value.description}
        onChange={description => change({ description })}
      />
      <TextField
        label={t('faq.form.tickets')}
        description={t('faq.form.ticketsHelp')}
        secondaryLabel={t('common.optional')}
        value={value.tickets}
        onChange={tickets => change({ tickets })}
      />
    </WorkDialog>
  );
}
