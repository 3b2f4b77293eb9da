import { useApi } from '@backstage/frontend-plugin-api';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import type { SolvedBy } from '../../../components/NeedBox';
import type { VisitLog } from '../../../hooks/visit';
import type { RequestForm } from '../useRequestForm';

/** How a request ends that is never sent: the reader joined another ticket, or needs nothing any more. */
export type Ending =
  | { kind: 'joined'; ticket: Ticket }
  | { kind: 'solved'; takeBack: () => void };

/** Ends the form without a ticket of its own; its draft is gone, its answers can be had back while the page is open. */
export function useEnding({ state, forget }: RequestForm, visit: VisitLog) {
  const api = useApi(supportDeskApiRef);
  const [ending, setEnding] = useState<Ending>();
  const end = (it: Ending) => {
    forget(state);
    setEnding(it);
  };
  const join = useMutation({
    mutationFn: (ticket: string) => api.addAffected(ticket),
    onSuccess: ticket => {
      visit.end();
      end({ kind: 'joined', ticket });
    },
  });
  const leave = useMutation({
    mutationFn: (ticket: string) => api.removeAffected(ticket),
    onSuccess: () => setEnding(undefined),
  });
  return {
    ending,
    join: (ticket: { id: string }) => join.mutate(ticket.id),
    isJoining: join.isPending,
    error: join.error ?? leave.error,
    solved: (by: SolvedBy) => {
      const { module } = state.answers;
      const takeBack = visit.solve(
        by,
        typeof module === 'string' ? module : undefined,
      );
      end({ kind: 'solved', takeBack });
    },
    /** Back to the form. */
    undo: () => {
      if (ending?.kind === 'joined') leave.mutate(ending.ticket.id);
      else {
        ending?.takeBack();
        setEnding(undefined);
      }
    },
  };
}
