import { useApi } from '@backstage/frontend-plugin-api';
import { Combobox, useAsyncList } from '@backstage/ui';
import { useId } from 'react';
import { supportDeskApiRef } from '../../../api';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { questionElementId } from '../../../components/Questions/focusQuestion';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import type { ActionQuestion } from '../actions/actionForm';
import styles from '../actions/actions.module.css';
import type { ActionFormState } from '../actions/useActionForm';

const SHOWN = 10;

/** Another ticket, found by its key or by words. */
export function TicketInput(props: {
  question: ActionQuestion;
  form: ActionFormState;
}) {
  const { t } = useMessages(requestTranslationRef);
  const errorId = useId();
  const { question, form } = props;
  const options = useTicketOptions();
  const problem = form.problems.find(it => it.id === question.id);
  const chosen = form.state.answers[question.id];
  return (
    <div id={questionElementId(question.id)} className={styles.choice}>
      <Combobox
        label={question.title}
        secondaryLabel={
          typeof chosen === 'string' && chosen
            ? chosen
            : t('request.mark.required')
        }
        description={question.help}
        isRequired
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
        aria-describedby={problem ? errorId : undefined}
        placeholder={t('request.input.search')}
        options={options}
        search={{ mode: 'server' }}
        onChange={option => option && form.answer(question.id, option.id)}
      />
      {problem && <ProblemLine id={errorId}>{problem.message}</ProblemLine>}
    </div>
  );
}

function useTicketOptions() {
  const api = useApi(supportDeskApiRef);
  return useAsyncList<{ id: string; label: string }>({
    load: async ({ filterText }) => {
      const { items } = await api.getTickets({
        q: filterText || undefined,
        limit: SHOWN,
        sort: 'updated',
        order: 'desc',
      });
      return {
        items: items.map(({ key, summary }) => ({
          id: key,
          label: `${key} ${summary}`,
        })),
      };
    },
  });
}
