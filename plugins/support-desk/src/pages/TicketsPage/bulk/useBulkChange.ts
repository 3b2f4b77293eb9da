import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { refreshTickets } from '../../../hooks/useTicketWork';
import { useUndoable } from '../../../hooks/useUndoable';
import {
  applyBulk,
  takeBack,
  type BulkChange,
  type BulkTicket,
} from './applyBulk';
import type { Outcome } from './bulk';
import { useHeld } from '../../../hooks/useHeld';

export type { BulkChange, BulkTicket } from './applyBulk';

interface Wanted {
  tickets: BulkTicket[];
  change: BulkChange;
}

/**
 * A change for several tickets, what became of it, and for ten seconds the way back. What people write cannot be taken back
 * once it is read: comments are held for as long before they are sent.
 */
export function useBulkChange(onDone: (outcome: Outcome) => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [fresh, setFresh] = useUndoable<Wanted>();
  const [done, setDone] = useState(0);
  const onSettled = () => refreshTickets(queryClient);

  const change = useMutation({
    mutationFn: ({ tickets, change: wanted }: Wanted) =>
      applyBulk(api, tickets, wanted, setDone),
    onMutate: () => setDone(0),
    onSuccess: (outcome, wanted) => {
      const canUndo =
        outcome.changed.length > 0 && 'transition' in wanted.change;
      setFresh(canUndo ? wanted : undefined);
      onDone(outcome);
    },
    onSettled,
  });
  const undo = useMutation({
    mutationFn: (input: { wanted: Wanted; changed: Outcome['changed'] }) =>
      takeBack(api, input.wanted.change, input.changed),
    onMutate: () => setFresh(undefined),
    onSettled,
  });
  const held = useHeld<Wanted>(change.mutate);

  const outcome = change.data;
  const reset = () => {
    change.reset();
    undo.reset();
    setFresh(undefined);
  };
  return {
    apply: (tickets: BulkTicket[], wanted: BulkChange) => {
      held.release();
      reset();
      const work = { tickets, change: wanted };
      if ('comment' in wanted) held.hold(work);
      else change.mutate(work);
    },
    /** How many comments wait to be sent; absent: none. */
    held: held.value?.tickets.length,
    /** Sends them at once. */
    release: held.release,
    /** How far it has come; absent while nothing is changed. */
    progress: change.isPending
      ? { done, total: change.variables.tickets.length }
      : undefined,
    isPending: change.isPending || undo.isPending,
    outcome,
    error: change.error ?? undo.error,
    undo: undoOf(),
    /** What was taken back, and what could not be. */
    undone: undo.data,
    dismiss: reset,
  };

  function undoOf() {
    if (held.value) return held.drop;
    if (!fresh || !outcome) return undefined;
    const { changed } = outcome;
    return () => undo.mutate({ wanted: fresh, changed });
  }
}

export type BulkWork = ReturnType<typeof useBulkChange>;
