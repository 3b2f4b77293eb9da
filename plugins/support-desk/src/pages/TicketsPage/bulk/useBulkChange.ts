import { useApi } from '@backstage/frontend-plugin-api';
import type {
  CreateComment,
  SupportDeskApi,
  Ticket,
  Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { refreshTickets } from '../../../hooks/useTicketWork';
import { outcomeOf, type Outcome } from './bulk';
import { inTurns } from './inTurns';

const UNDO_MS = 10_000;

/** What is done with several tickets at once. */
export type BulkChange =
  | { transition: Transition }
  | { comment: CreateComment };

/** A change for several tickets, what became of it, and for ten seconds the way back. */
export function useBulkChange(onDone: (outcome: Outcome) => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [isFresh, setFresh] = useState(false);

  const change = useMutation({
    mutationFn: (input: { tickets: Ticket[]; change: BulkChange }) =>
      apply(api, input.tickets, input.change),
    onSuccess: outcome => {
      setFresh(outcome.changed.length > 0);
      onDone(outcome);
    },
    onSettled: () => refreshTickets(queryClient),
  });
  const undo = useMutation({
    mutationFn: (changed: Outcome['changed']) => takeBack(api, changed),
    onMutate: () => setFresh(false),
    onSettled: () => refreshTickets(queryClient),
  });

  const outcome = change.data;
  useEffect(() => {
    if (!isFresh) return undefined;
    const timer = setTimeout(() => setFresh(false), UNDO_MS);
    return () => clearTimeout(timer);
  }, [isFresh, outcome]);

  return {
    apply: (tickets: Ticket[], done: BulkChange) => {
      undo.reset();
      change.mutate({ tickets, change: done });
    },
    isPending: change.isPending || undo.isPending,
    outcome,
    error: change.error ?? undo.error,
    undo: isFresh && outcome ? () => undo.mutate(outcome.changed) : undefined,
    /** What was taken back, and what could not be. */
    undone: undo.data,
    dismiss: () => {
      change.reset();
      undo.reset();
      setFresh(false);
    },
  };
}

export type BulkWork = ReturnType<typeof useBulkChange>;

async function apply(
  api: SupportDeskApi,
  tickets: Ticket[],
  change: BulkChange,
): Promise<Outcome> {
  if ('transition' in change) {
    const seen = tickets.map(({ id, version }) => ({ ticket: id, version }));
    const { transition } = change;
    const result = await api.transitionTickets({ tickets: seen, transition });
    return outcomeOf(tickets, result);
  }
  return gather(tickets, async ({ id, version }) => {
    await api.createComment({ ticket: id, version }, change.comment);
    return version + 1;
  });
}

function takeBack(
  api: SupportDeskApi,
  changed: Outcome['changed'],
): Promise<Outcome> {
  return gather(changed, async ({ id, version }) => {
    const ticket = await api.undoTicket({ ticket: id, version });
    return ticket.version;
  });
}

async function gather<T extends { id: string; key: string }>(
  tickets: T[],
  work: (ticket: T) => Promise<number>,
): Promise<Outcome> {
  const results = await inTurns(tickets, work);
  const outcome: Outcome = { changed: [], failed: [] };
  results.forEach((result, index) => {
    const { id, key } = tickets[index];
    if (result.status === 'fulfilled')
      outcome.changed.push({ id, key, version: result.value });
    else outcome.failed.push({ id, key, message: result.reason.message });
  });
  return outcome;
}
