import type { NoticeSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';

const KEY = 'hiddenNotices';

/** A notice that was hidden shows again once it stands otherwise. */
const markOf = ({ id, state }: Pick<NoticeSummary, 'id' | 'state'>) =>
  `${id} ${state}`;

/** Which notices the reader does not want to see in the corner. */
export function useHiddenNotices() {
  const bucket = useApi(storageApiRef).forBucket('support-desk');
  const [hidden, setHidden] = useState(
    () => bucket.snapshot<string[]>(KEY).value ?? [],
  );
  return {
    isHidden: (notice: NoticeSummary) => hidden.includes(markOf(notice)),
    /** @param shown - of those that are no longer there nothing is kept */
    hide: (notice: NoticeSummary, shown: NoticeSummary[]) => {
      const marks = shown.map(markOf).filter(it => hidden.includes(it));
      const next = [...marks, markOf(notice)];
      bucket.set(KEY, next);
      setHidden(next);
    },
  };
}
