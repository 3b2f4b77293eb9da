import {
  obstacleTo,
  ruleOf,
  type TicketAction,
  type TicketSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../describeTicket';
import type { StoredTicket } from '../TicketStore';
import { NotPossibleError, NotYoursError } from './errors';
import { standing, whose } from './standing';
import type { WorkContext } from './WorkContext';

/**
 * @throws NotYoursError for an action of the other side of the counter
 * @throws NotPossibleError, with what is possible, for one that the state of the ticket does not allow
 */
export async function assertPossible(
  context: WorkContext,
  action: TicketAction,
  namesOf: (refs: string[]) => Promise<Names>,
): Promise<void> {
  const { ticket, sides } = context;
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
      context,
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
