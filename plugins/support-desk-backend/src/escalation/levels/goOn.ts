import type { TransitionAction } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../../outbox/types';
import { notification } from '../../tickets/ticketMessages';
import type { StoredTicket } from '../../tickets/TicketStore';
import type { Outcome, TicketWork, WorkContext } from '../../tickets/work';
import { levelOf } from '../../tickets/work/actions/modelWords';
import { leaveWaiting } from '../../tickets/work/actions/waitingState';
import { workersOf } from '../../tickets/work/messages/assignment';
import { say } from '../../words';
import type {
  ActionRuleOf,
  ActionRules,
} from '../../tickets/work/TransitionService';

/** The rules of actions, with what those that end a ticket mean to the one for which it was raised: that one goes on by itself (S1-45). */
export function lettingGoOn(
  rules: ActionRules,
  work: Pick<TicketWork, 'contextOf'>,
): ActionRules {
  const also =
    <A extends TransitionAction>(rule: ActionRuleOf<A>): ActionRuleOf<A> =>
    async (context, transition) => {
      const outcome = await rule(context, transition);
      const { besides = [] } = outcome;
      const changing = new Set(besides.map(it => it.context.ticketId));
      const waiting = (await waitingFor(context, work)).filter(
        it => !changing.has(it.ticketId),
      );
      const gone = waiting.map(it => ({
        context: it,
        outcome: goOn(it, outcome.ticket),
      }));
      return { ...outcome, besides: [...besides, ...gone] };
    };
  return {
    ...rules,
    resolve: also(rules.resolve),
    cancel: also(rules.cancel),
    merge: also(rules.merge),
  };
}

/** The tickets that wait for this one, which the history of this one names. */
async function waitingFor(
  { ticket, caller, history }: WorkContext,
  work: Pick<TicketWork, 'contextOf'>,
): Promise<WorkContext[]> {
  const parents = (await history())
    .filter(
      ({ type, data }) =>
        type === 'linked' &&
        data.kind === 'childOf' &&
        data.direction === 'out',
    )
    .map(it => `${it.data.ticket}`);
  const contexts = await Promise.all(
    [...new Set(parents)].map(ticketId =>
      work.contextOf({ ticketId, caller, sides: [] }),
    ),
  );
  return contexts.filter(
    it => it.ticket.progress.waiting?.raised?.id === ticket.id,
  );
}

function goOn(context: WorkContext, raised: StoredTicket): Outcome {
  const resumed = leaveWaiting(context.ticket, levelOf(context), context.now);
  const ticket: StoredTicket = { ...resumed, status: 'inProgress' };
  const { id, key } = raised;
  return {
    ticket,
    events: [
      { type: 'resumed', data: { automatic: true, raised: { id, key } } },
    ],
    messages: goneOnMessages(ticket, raised),
  };
}

function goneOnMessages(
  ticket: StoredTicket,
  { key, status }: StoredTicket,
): Message[] {
  const recipients = workersOf(ticket);
  if (recipients.length === 0) return [];
  return [
    {
      ...notification(ticket, 'waiting'),
      recipients,
      title: say(
        status === 'resolved'
          ? 'escalation.raisedResolved'
          : 'escalation.raisedEnded',
        { key: ticket.key, raised: key },
      ),
      description: ticket.summary,
    },
  ];
}
