import { useCallback } from 'react';
import type { Answers } from '../../components/Questions/answers';
import { useUndoable } from '../useUndoable';

/** Discards all answers; for a while that can be undone. */
export function useDiscard(
  answers: Answers,
  forget: (left: { answers: Answers }) => void,
  restart: (answers: Answers) => void,
) {
  const [discarded, setDiscarded] = useUndoable<Answers>();

  const discard = useCallback(() => {
    const blank = {};
    setDiscarded(answers);
    forget({ answers: blank });
    restart(blank);
  }, [answers, forget, restart, setDiscarded]);

  const undo = useCallback(() => {
    if (discarded) restart(discarded);
    setDiscarded(undefined);
  }, [discarded, restart, setDiscarded]);

  return { discard, undo: discarded && undo };
}
