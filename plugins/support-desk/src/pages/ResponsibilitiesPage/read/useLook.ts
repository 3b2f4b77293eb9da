import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { supportDeskApiRef } from '../../../api';

/** For how long somebody has to stay to have looked. */
const LOOK_MS = 5_000;

/** Keeps that the reader has looked at a matrix, once they have stayed: what changes from then on is marked. */
export function useLook(matrix: Matrix | null | undefined) {
  const api = useApi(supportDeskApiRef);
  const { model, version, lookedAt } = matrix ?? {};
  const isSeen = lookedAt?.version === version;
  useEffect(() => {
    if (!model || !version || isSeen) return undefined;
    const timer = setTimeout(
      // What is missed now is kept at the next visit.
      () => api.lookAtMatrix(model, version).catch(() => {}),
      LOOK_MS,
    );
    return () => clearTimeout(timer);
  }, [api, model, version, isSeen]);
}
