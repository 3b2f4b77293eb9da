import type { JsonValue } from '@backstage/types';
import { useCallback, useReducer } from 'react';
import type { Answers } from '../../components/Questions/answers';
import { initialForm, reduceForm } from '../../components/Questions/formState';
import { useNow } from '../useNow';
import { useDiscard } from './useDiscard';
import type { DraftStore } from './useDraftStore';
import { useKeptDraft } from './useKeptDraft';

/**
 * The answers to a form that is kept as a draft, and what the reader has done with it.
 *
 * @param prefilled - the answers of a form without draft
 * @param known - answers that hold for a draft as well
 */
export function useAnswers(
  store: DraftStore,
  prefilled: Answers,
  known?: Answers,
) {
  const now = useNow();
  const [state, dispatch] = useReducer(reduceForm, undefined, () =>
    initialForm(
      { ...(store.draft?.answers ?? prefilled), ...known },
      store.draft?.idempotencyKey,
    ),
  );
  const { keptAt, forget } = useKeptDraft(store, state, now);
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
  return { state, dispatch, answer, leave, keptAt, forget, ...discard };
}
