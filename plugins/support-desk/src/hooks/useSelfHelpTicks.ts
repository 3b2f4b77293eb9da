import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useRef, useState } from 'react';

/** Keeps which self-help steps of a model the reader has tried; they go along with the request. */
export function useSelfHelpTicks(model: string) {
  const bucket = useApi(storageApiRef).forBucket('support-desk.tried');
  const [ticks, setTicks] = useState<string[]>(
    () => bucket.snapshot<string[]>(model).value ?? [],
  );
  // Is written even where the page is left at the same moment.
  const latest = useRef(ticks);
  const tick = useCallback(
    (step: string, ticked: boolean) => {
      const before = latest.current;
      latest.current = ticked
        ? [...new Set([...before, step])]
        : before.filter(id => id !== step);
      bucket.set(model, latest.current);
      setTicks(latest.current);
    },
    [bucket, model],
  );
  return { ticks, tick };
}
