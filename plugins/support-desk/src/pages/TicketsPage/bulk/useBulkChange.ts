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
/** How many tickets one request changes: few enough to see how it goes on. */
const AT_ONCE = 50;

/** A ticket at the version that the reader sees. */
export type BulkTicket = Pick<Ticket, 'id' | 'key' | 'version'>;

/** What is done with several tickets at once. */
export type BulkChange =
  | { transition: Transition }
  | { comment: CreateComment };

/** A change for several tickets, what became of it, and for ten seconds the way back. */
export function useBulkChange(onDone: (outcome: Outcome) => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [isFresh, setFresh] = useState(false);
  const [done, setDone] = useState(0);

  const change = useMutation({
    mutationFn: (input: { tickets: BulkTicket[]; change: BulkChange }) =>
      apply(api, input.tickets, input.change, setDone),
    onMutate: () => setDone(0),
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
    apply: (tickets: BulkTicket[], wanted: BulkChange) => {
      undo.reset();
      change.mutate({ tickets, change: wanted });
    },
    /** How far it has come; absent while nothing is changed. */
    progress: change.isPending
      ? { done, total: change.variables.tickets.length }
      : undefined,
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
  tickets: BulkTicket[],
  change: BulkChange,
  onProgress: (done: number) => void,
): Promise<Outcome> {
  if ('transition' in change) {
    return applyTransition(api, tickets, change.transition, onProgress);
  }
  return gather(tickets, async ({ id, version }) => {
    await api.createComment({ ticket: id, version }, change.comment);
    return version + 1;
  });
}

/** What came before a request that failed stays changed; the rest says why it is not. */
async function applyTransition(
  api: SupportDeskApi,
  tickets: BulkTicket[],
  transition: Transition,
  onProgress: (done: number) => void,
): Promise<Outcome> {
  const outcome: Outcome = { changed: [], failed: [] };
  for (let from = 0; from < tickets.length; from += AT_ONCE) {
    const some = tickets.slice(from, from + AT_ONCE);
    const seen = some.map(({ id, version }) => ({ ticket: id, version }));
    try {
      const result = await api.transitionTickets({ tickets: seen, transition });
      const { changed, failed } = outcomeOf(some, result);
      outcome.changed.push(...changed);
      outcome.failed.push(...failed);
    } catch (error) {
      if (from === 0) throw error;
      const { message } = error as Error;
      const rest = tickets.slice(from);
      outcome.failed.push(...rest.map(({ id, key }) => ({ id, key, message })));
      return outcome;
    }
    onProgress(from + some.length);
  }
  return outcome;
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
