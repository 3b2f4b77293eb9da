import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { supportDeskApiRef } from '../../../../api';
import { refreshResponsibilities } from '../../../../hooks/useMatrix';
import { useMe } from '../../../../hooks/useMe';
import { useNow } from '../../../../hooks/useNow';
import { errorName } from '../../../../hooks/workFailure';
import { placesOf, toRequest } from './decision';
import { DecisionQueue } from './DecisionQueue';
import { withDecisions } from './withDecisions';

/**
 * Decides about cells of a matrix: each decision is seen at once, several quick ones are sent together, and leaving the page sends what
 * still waits.
 *
 * @param matrix - as the back end answered it
 */
export function useDecisions(matrix: Matrix) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { model } = matrix;
  const rowsNow = () =>
    queryClient
      .getQueriesData<Matrix>({ queryKey: ['responsibilities', 'matrix'] })
      .flatMap(([, known]) => (known?.model === model ? known.rows : []));
  const [queue] = useState(
    () =>
      new DecisionQueue({
        send: decisions =>
          api.decideCells({ model, decisions: decisions.map(toRequest) }),
        withdraw: ids => api.withdrawDecisions(model, ids),
        refresh: async () => {
          await refreshResponsibilities(queryClient);
          // What was read is told to the page by the next turn; until then decisions stay drawn over what was there.
          await new Promise(done => {
            setTimeout(done);
          });
        },
        cellAt: path =>
          placesOf(rowsNow()).find(it => it.cell.path === path)?.cell,
        isConflict: error => errorName(error as Error) === 'ConflictError',
      }),
  );
  useEffect(() => {
    const flush = () => queue.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [queue]);

  const state = useSyncExternalStore(queue.subscribe, queue.getState);
  const me = useMe().user ?? '';
  const now = useNow().toISOString();
  const shown = useMemo(
    () => withDecisions(matrix, state, { ref: me, title: me }, now),
    [matrix, state, me, now],
  );
  return { queue, state, matrix: shown };
}

/** Decisions, as the parts of a page take them. */
export type Decisions = ReturnType<typeof useDecisions>;
