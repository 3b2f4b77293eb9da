import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormState } from '../../components/Questions/formState';
import type { DraftStore } from './useDraftStore';

const REST_MS = 1000;

type Kept = Pick<FormState, 'answers' | 'idempotencyKey'>;

/**
 * Keeps what was typed: a second after the last key, and on leaving.
 *
 * @returns when it was kept last, and how to forget it
 */
export function useKeptDraft(store: DraftStore, state: FormState, now: Date) {
  const { answers, idempotencyKey } = state;
  const [keptAt, setKeptAt] = useState(store.draft?.keptAt);
  const kept = useRef<Kept>({ answers, idempotencyKey });

  const keep = useCallback(() => {
    const { current } = kept;
    if (
      current.answers === answers &&
      current.idempotencyKey === idempotencyKey
    ) {
      return;
    }
    kept.current = { answers, idempotencyKey };
    const at = now.toISOString();
    store.keep({
      answers,
      ...(idempotencyKey && { idempotencyKey }),
      keptAt: at,
    });
    setKeptAt(at);
  }, [answers, idempotencyKey, now, store]);

  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  }, [keep]);

  useEffect(() => {
    const timer = setTimeout(() => latest.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [answers, idempotencyKey]);

  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  /** @param left - what the form holds now, which is not to be kept again */
  const forget = useCallback(
    (left: Kept) => {
      kept.current = left;
      setKeptAt(undefined);
      store.remove();
    },
    [store],
  );

  return { keptAt, forget };
}
