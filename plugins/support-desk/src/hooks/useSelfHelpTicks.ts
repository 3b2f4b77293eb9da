import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useState } from 'react';

/** Keeps which self-help steps of a model the reader has tried; they go along with the request. */
export function useSelfHelpTicks(model: string) {
  const bucket = useApi(storageApiRef).forBucket('support-desk.tried');
  const [ticks, setTicks] = useState<string[]>(
    () => bucket.snapshot<string[]>(model).value ?? [],
  );
  const tick = useCallback(
    (step: string, ticked: boolean) => {
      setTicks(before => {
        const after = ticked
          ? [...new Set([...before, step])]
          : before.filter(id => id !== step);
        bucket.set(model, after);
        return after;
      });
    },
    [bucket, model],
  );
  return { ticks, tick };
}
