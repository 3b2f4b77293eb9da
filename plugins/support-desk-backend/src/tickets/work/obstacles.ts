import {
  obstacleTo,
  ruleOf,
  type TicketAction,
  type TicketSide,
  type TicketStatus,
  type WaitingFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../describeTicket';
import type { StoredTicket } from '../TicketStore';
import { NotPossibleError, NotYoursError } from './errors';
import type { WorkContext } from './WorkContext';

const WAITING_FOR: Record<WaitingFor, string> = {
  requester: 'It is waiting for the requester',
  vendor: 'It is waiting for the vendor',
  team: 'It is waiting for another team',
  date: 'It is waiting for a date',
};

const STANDS: Record<Exclude<TicketStatus, 'waiting'>, string> = {
  new: 'It is new',
  acknowledged: 'It has been acknowledged',
  inProgress: 'It is in progress',
  resolved: 'It is resolved',
  closed: 'It is closed',
  reopened: 'It has been reopened',
  cancelled: 'It was cancelled',
  merged: 'It was merged into another ticket',
};

/** How a ticket stands, in words: a sentence without its full stop. */
export function standing({
  status,
  progress: { waiting },
}: Pick<StoredTicket, 'status' | 'progress'>): string {
  if (status !== 'waiting') return STANDS[status];
  return WAITING_FOR[waiting?.for ?? 'date'];
}

/** Whose something is, in words: a sentence without its full stop. */
export function whose(by: readonly TicketSide[]): string {
  if (!by.includes('requester')) return 'Only the support team does this';
  if (!by.includes('support')) return 'Only the requester does this';
  return 'Only the requester and the support team do this';
}

/**
 * @throws NotYoursError for an action of the other side of the counter
 * @throws NotPossibleError, with what is possible, for one that the state of the ticket does not allow
 */
export async function assertPossible(
  { ticket, sides }: WorkContext,
  action: TicketAction,
  namesOf: (refs: string[]) => Promise<Names>,
): Promise<void> {
  const obstacle = obstacleTo(action, ticket.status, sides);
  if (obstacle === 'side') {
    throw await notYours(
      `action: '${action}' of ${ticket.key}`,
      ticket,
      ruleOf(action).by,
      namesOf,
    );
  }
  if (obstacle === 'status') {
    throw new NotPossibleError(
      `action: '${action}' is not possible with ${ticket.key}. ${standing(
        ticket,
      )}`,
      ticket,
      sides,
    );
  }
}

/** The error for what somebody on another side does, with their names. */
export async function notYours(
  what: string,
  { team, assignee, reporter, onBehalfOf }: StoredTicket,
  by: readonly TicketSide[],
  namesOf: (refs: string[]) => Promise<Names>,
): Promise<NotYoursError> {
  const support = assignee ? [assignee] : [];
  const requesters = onBehalfOf ? [onBehalfOf, reporter] : [reporter];
  const names = await namesOf([
    ...(team ? [team] : []),
    ...support,
    ...requesters,
  ]);
  const people = (refs: string[]) =>
    refs.map(ref => ({ user: ref, name: named(ref, names).title }));
  const asks = {
    support: {
      role: 'support',
      title: team ? named(team, names).title : 'Support team',
      people: people(support),
    },
    requester: {
      role: 'requester',
      title: 'Requester',
      people: people(requesters),
    },
  };
  return new NotYoursError(
    what,
    whose(by),
    by.map(side => asks[side]),
  );
}
