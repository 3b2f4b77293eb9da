import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useMemo, useState } from 'react';
import type { Answers } from '../../components/Questions/answers';

/** What is kept of a request that was not sent yet. */
export interface Draft {
  answers: Answers;
  idempotencyKey?: string;
  /** Instant of the back end's clock. */
  keptAt: string;
}

interface StoredDraft {
  /** Whether the storage has answered; it may be on a server. */
  ready: boolean;
  draft?: Draft;
}

/** Where the draft of one request type of one model is kept. */
export function useDraftStore(model: string, typeId: string) {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(
    () => storage.forBucket('support-desk.drafts'),
    [storage],
  );
  const key = `${model}/${typeId}`;
  const read = (): StoredDraft => {
    const { presence, value } = bucket.snapshot<never>(key);
    return { ready: presence !== 'unknown', draft: value };
  };
  const [stored, setStored] = useState(read);

  useEffect(() => {
    if (stored.ready) return undefined;
    const subscription = bucket.observe$<never>(key).subscribe(snapshot => {
      setStored(before =>
        before.ready || snapshot.presence === 'unknown'
          ? before
          : { ready: true, draft: snapshot.value },
      );
    });
    bucket.snapshot(key);
    return () => subscription.unsubscribe();
  }, [bucket, key, stored.ready]);

  return useMemo(
    () => ({
      ...stored,
      keep: (draft: Draft) => bucket.set(key, { ...draft }),
      remove: () => bucket.remove(key),
    }),
    [stored, bucket, key],
  );
}

export type DraftStore = ReturnType<typeof useDraftStore>;
