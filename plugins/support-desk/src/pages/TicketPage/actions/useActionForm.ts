import type { JsonValue } from '@backstage/types';
import { useCallback, useEffect, useReducer } from 'react';
import { useNow } from '../../../hooks/useNow';
import type { useSessionDraft } from '../../../hooks/useSessionDraft';
import type { WorkFailure } from '../../../hooks/workFailure';
import {
  initialForm,
  reduceForm,
  shownProblems,
} from '../../../components/Questions/formState';
import { problemsOf } from '../../RaiseRequestPage/form/problems';
import { problemsFrom } from '../../../components/Questions/problems';
import {
  givenAnswers,
  type Answers,
} from '../../../components/Questions/answers';
import type { ActionContext, ActionForm } from './actionForm';

/** The state of a dialog's form: the answers, kept in a draft, and what is wrong with them. */
export function useActionForm(
  form: Pick<ActionForm, 'initial' | 'questions'>,
  context: Pick<ActionContext, 'ticket' | 'detail' | 't'>,
  options: {
    draft: ReturnType<typeof useSessionDraft<Answers>>;
    failure: WorkFailure | undefined;
    send: (answers: Answers) => void;
  },
) {
  const { ticket, detail, t } = context;
  const now = useNow();
  const { draft } = options;
  const [state, dispatch] = useReducer(reduceForm, undefined, () =>
    initialForm({ ...form.initial, ...draft.value }),
  );
  const questions = form.questions(state.answers);
  const found = problemsOf(
    detail,
    ticket.requestType.id,
    questions,
    state.answers,
    now,
    t,
  );
  const problems = shownProblems(state, found, questions);
  const { failure } = options;
  useEffect(() => {
    if (failure?.kind !== 'fields') return;
    dispatch({
      type: 'refuse',
      problems: problemsFrom(failure.fields, questions),
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each answer of the back end
  }, [failure]);
  const { value: kept, set: keep } = draft;
  const answer = useCallback(
    (id: string, value: JsonValue) => {
      dispatch({ type: 'answer', id, answer: value });
      keep({ ...kept, [id]: value });
    },
    [kept, keep],
  );
  const leave = useCallback(
    (id: string) => dispatch({ type: 'leave', id }),
    [],
  );
  return {
    detail,
    questions,
    state,
    problems,
    answer,
    leave,
    submit: () => {
      dispatch({ type: 'attempt' });
      if (found.length === 0)
        options.send(givenAnswers(questions, state.answers));
    },
  };
}

export type ActionFormState = ReturnType<typeof useActionForm>;
