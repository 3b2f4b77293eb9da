import { useCallback, useEffect, useRef, useState } from 'react';
import { UNDO_MS } from './useUndoable';

/** Holds something back for as long as it may be taken back, then lets it go; leaving the page lets it go at once. */
export function useHeld<T>(letGo: (value: T) => void) {
  const [value, setValue] = useState<T>();
  const current = useRef<T | undefined>(undefined);
  const latest = useRef(letGo);
  useEffect(() => {
    latest.current = letGo;
  });

  const hold = useCallback((it: T | undefined) => {
    current.current = it;
    setValue(it);
  }, []);
  const release = useCallback(() => {
    const it = current.current;
    if (it === undefined) return;
    hold(undefined);
    latest.current(it);
  }, [hold]);

  useEffect(() => {
    if (value === undefined) return undefined;
    const timer = setTimeout(release, UNDO_MS);
    return () => clearTimeout(timer);
  }, [value, release]);
  useEffect(() => {
    window.addEventListener('pagehide', release);
    return () => {
      window.removeEventListener('pagehide', release);
      release();
    };
  }, [release]);

  const drop = useCallback(() => hold(undefined), [hold]);
  return { value, hold, release, drop };
}
