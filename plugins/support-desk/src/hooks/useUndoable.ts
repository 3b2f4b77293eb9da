import { useEffect, useState } from 'react';

/** How long a change is offered to be taken back. */
export const UNDO_MS = 10_000;

/** What was done last, for as long as it can be taken back; setting it starts the time anew. */
export function useUndoable<T>() {
  const [done, setDone] = useState<T>();
  useEffect(() => {
    if (done === undefined) return undefined;
    const timer = setTimeout(() => setDone(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return [done, setDone] as const;
}
