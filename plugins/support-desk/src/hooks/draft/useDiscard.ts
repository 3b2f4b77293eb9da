import { useCallback, useEffect, useState } from 'react';
import type { Answers } from '../../components/Questions/answers';

const UNDO_MS = 10_000;

/** Discards all answers; for ten seconds that can be undone. */
export function useDiscard(
  answers: Answers,
  forget: (left: { answers: Answers }) => void,
  restart: (answers: Answers) => void,
) {
  const [discarded, setDiscarded] = useState<Answers>();

  useEffect(() => {
    if (!discarded) return undefined;
    const timer = setTimeout(() => setDiscarded(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [discarded]);

  const discard = useCallback(() => {
    const blank = {};
    setDiscarded(answers);
    forget({ answers: blank });
    restart(blank);
  }, [answers, forget, restart]);

  const undo = useCallback(() => {
    if (discarded) restart(discarded);
    setDiscarded(undefined);
  }, [discarded, restart]);

  return { discard, undo: discarded && undo };
}
