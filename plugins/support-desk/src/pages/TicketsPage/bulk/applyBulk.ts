import type {
  CreateComment,
  SupportDeskApi,
  Ticket,
  Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { outcomeOf, type Outcome } from './bulk';
import { inTurns } from './inTurns';

/** How many tickets one request changes: few enough to see how it goes on. */
const AT_ONCE = 50;

/** A ticket at the version that the reader sees. */
export type BulkTicket = Pick<Ticket, 'id' | 'key' | 'version'>;

/** What is done with several tickets at once. */
export type BulkChange =
  | { transition: Transition }
  | { comment: CreateComment };

/** Makes a change for several tickets; tells how many it has come to. */
export async function applyBulk(
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

/** Takes a change back that was just made: a merge by its counterpart, all else as the last change of each ticket. */
export function takeBack(
  api: SupportDeskApi,
  change: BulkChange,
  changed: Outcome['changed'],
): Promise<Outcome> {
  if ('transition' in change && change.transition.action === 'merge') {
    return applyTransition(api, changed, { action: 'unmerge' }, () => {});
  }
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
