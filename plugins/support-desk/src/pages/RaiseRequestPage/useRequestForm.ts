import type { JsonValue } from '@backstage/types';
import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo, useReducer } from 'react';
import { useNow } from '../../hooks/useNow';
import { supportDeskTranslationRef } from '../../translation';
import { askCaller, CALL_CHANNEL } from './form/call';
import {
  initialForm,
  reduceForm,
  shownProblems,
} from '../../components/Questions/formState';
import { problemsOf } from './form/problems';
import { questionsOf } from './form/questions';
import { withReason } from './form/reason';
import type { Answers } from '../../components/Questions/answers';
import { withSelfHelp } from './form/selfHelp';
import type { DraftStore } from '../../hooks/draft/useDraftStore';
import { useDiscard } from '../../hooks/draft/useDiscard';
import { useKeptDraft } from '../../hooks/draft/useKeptDraft';

/** The form of one request type: its questions, the answers so far, what is wrong with them, and the draft. */
export function useRequestForm(options: {
  detail: ModelDetail;
  typeId: string;
  store: DraftStore;
  /** The answers of a form without draft. */
  prefilled: Answers;
  /** Answers about what was tried elsewhere; they hold for a draft as well. */
  tried?: Answers;
  /** By which channel it came, if not by this form; a call asks who calls. */
  channel?: string;
}) {
  const { detail, typeId, store, prefilled, channel } = options;
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const now = useNow();
  const [state, dispatch] = useReducer(reduceForm, undefined, () =>
    initialForm(
      { ...(store.draft?.answers ?? prefilled), ...options.tried },
      store.draft?.idempotencyKey,
    ),
  );
  const { keptAt, forget } = useKeptDraft(store, state, now);

  const asked = useMemo(() => {
    const all = withSelfHelp(questionsOf(detail, typeId, t), detail, typeId, t);
    return channel === CALL_CHANNEL ? askCaller(all, t) : all;
  }, [detail, typeId, channel, t]);
  const questions = useMemo(
    () => withReason(asked, detail, typeId, state.answers, t),
    [asked, detail, typeId, state.answers, t],
  );
  const found = useMemo(
    () => problemsOf(detail, typeId, questions, state.answers, now, t),
    [detail, typeId, questions, state.answers, now, t],
  );
  const problems = useMemo(
    () => shownProblems(state, found, questions),
    [state, found, questions],
  );

  const answer = useCallback(
    (id: string, value: JsonValue) =>
      dispatch({ type: 'answer', id, answer: value }),
    [],
  );
  const leave = useCallback(
    (id: string) => dispatch({ type: 'leave', id }),
    [],
  );
  const restart = useCallback(
    (answers: Answers) => dispatch({ type: 'restart', answers }),
    [],
  );
  const discard = useDiscard(state.answers, forget, restart);

  return {
    detail,
    typeId,
    channel,
    questions,
    state,
    dispatch,
    found,
    problems,
    answer,
    leave,
    keptAt,
    forget,
    ...discard,
  };
}

export type RequestForm = ReturnType<typeof useRequestForm>;
