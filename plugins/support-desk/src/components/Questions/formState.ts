import type { JsonValue } from '@backstage/types';
import type { Problem } from './problems';
import type { Answers } from './answers';

/** What the reader has done with the form so far. */
export interface FormState {
  answers: Answers;
  /** Ids of the questions that were left once: their problems show. */
  left: string[];
  /** How often sending was tried; once it was, all problems show. */
  attempts: number;
  /** What the back end found wrong with these answers. */
  refused: Problem[];
  /** Makes that sending the same twice makes one ticket; set at the first sending, until an answer changes. */
  idempotencyKey?: string;
}

export type FormAction =
  | { type: 'answer'; id: string; answer: JsonValue }
  | { type: 'leave'; id: string }
  | { type: 'send'; idempotencyKey: string }
  | { type: 'refuse'; problems: Problem[] }
  | { type: 'attempt' }
  | { type: 'restart'; answers: Answers };

export const initialForm = (
  answers: Answers,
  idempotencyKey?: string,
): FormState => ({
  answers,
  left: [],
  attempts: 0,
  refused: [],
  idempotencyKey,
});

export function reduceForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'answer':
      return {
        ...state,
        answers: { ...state.answers, [action.id]: action.answer },
        refused: state.refused.filter(it => it.id && it.id !== action.id),
        idempotencyKey: undefined,
      };
    case 'leave':
      return state.left.includes(action.id)
        ? state
        : { ...state, left: [...state.left, action.id] };
    case 'attempt':
      return { ...state, attempts: state.attempts + 1 };
    case 'send':
      return {
        ...state,
        refused: [],
        idempotencyKey: state.idempotencyKey ?? action.idempotencyKey,
      };
    case 'refuse':
      return { ...state, refused: action.problems };
    case 'restart':
      return initialForm(action.answers);
    default:
      return state;
  }
}

/** The problems that show now, in the order of the page; the back end's word counts where both have one. */
export function shownProblems(
  state: FormState,
  found: Problem[],
  questions: { id: string }[],
): Problem[] {
  const own = found.filter(
    it =>
      (state.attempts > 0 || state.left.includes(it.id)) &&
      !state.refused.some(refused => refused.id === it.id),
  );
  const place = (it: Problem) => questions.findIndex(({ id }) => id === it.id);
  return [...state.refused, ...own].sort((a, b) => place(a) - place(b));
}
