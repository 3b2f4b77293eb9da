import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo, useState } from 'react';

/** Which groups are closed, and how one is closed or opened. */
export interface Folding {
  folded: ReadonlySet<string>;
  fold: (group: string) => void;
}

/** Which groups of a matrix the reader has closed; kept for the next visit. */
export function useFolded({ model }: Pick<Matrix, 'model'>): Folding {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(
    () => storage.forBucket('support-desk.folded-groups'),
    [storage],
  );
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () => new Set(bucket.snapshot<string[]>(model).value),
  );
  const fold = useCallback(
    (group: string) =>
      setFolded(before => {
        const next = new Set(before);
        if (!next.delete(group)) next.add(group);
        bucket.set(model, [...next]);
        return next;
      }),
    [bucket, model],
  );
  return { folded, fold };
}
