import {
  ruleOf,
  statusAfter,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { meetClocks } from '../clocks/meetClocks';
import { InvalidAnswersError } from '../tickets/errors';
import type { NewTicketEvent, StoredTicket } from '../tickets/TicketStore';
import { levelOf, requestTypeOf } from '../tickets/work/actions/modelWords';
import { requesterRoles } from '../tickets/work/actions/people';
import { clocksKeptBy, isOfVendor } from '../tickets/work/actions/whoseClock';
import { leaveWaiting } from '../tickets/work/actions/waitingState';
import { NotPossibleError } from '../tickets/work/errors';
import { standing } from '../tickets/work/standing';
import type { WorkContext } from '../tickets/work/WorkContext';

/** Something that was said or done for a ticket, as its clocks see it. */
export interface Reply {
  at: Date;
  /** Kind of the channel by which it came. */
  channel: string;
  /** Roles and parties that it reached. */
  reached: string[];
  /** Measures that it fulfils besides the response, whoever promised them. */
  meets: string[];
}

/** @throws NotPossibleError on a ticket that has ended, with what to do instead */
export function assertOpen(context: WorkContext, what: string): void {
  const { ticket } = context;
  const { from } = ruleOf('assign');
  if (from.includes(ticket.status)) return;
  throw new NotPossibleError(
    `${what} is not possible on ${ticket.key}. ${standing(ticket)}: ${instead(
      ticket,
    )}`,
    context,
  );
}

/** What to do on a ticket that has ended, in words. */
function instead({ status, progress }: StoredTicket): string {
  if (progress.mergedIntoKey) return `it goes on as ${progress.mergedIntoKey}`;
  return status === 'closed' ? 'reopen it first' : 'log a new ticket';
}

/** Roles and parties of those who asked: whom a public reply reaches. */
export function askers({ access, ticket }: WorkContext): string[] {
  return requesterRoles(access.context, ticket);
}

/**
 * The ticket after a reply: the response is met, and the measures that it names (C9).
 *
 * @param kept - the clocks whose response it is; default: those that the caller's doing can meet
 * @throws InvalidAnswersError for a measure that the ticket has no clock of
 */
export function answered(
  context: WorkContext,
  reply: Reply,
  kept = clocksKeptBy(context.access.context, context.ticket),
): StoredTicket {
  const { ticket } = context;
  const measures = [...new Set(ticket.clocks.map(it => it.measure))];
  const unknown = reply.meets.filter(it => !measures.includes(it));
  if (unknown.length > 0) {
    throw new InvalidAnswersError(
      unknown.map(measure => ({
        field: 'meets',
        message: `${ticket.key} has no clock of '${measure}'`,
        allowed: measures,
      })),
    );
  }
  const { model } = context.access.context;
  const mayBeAnswered = requestTypeOf(context)?.replyTo;
  const { meets, ...event } = reply;
  const clocks = ticket.clocks.map(clock => {
    // Whom the vendor calls back is a matter between the vendor and support.
    const replyTo = isOfVendor(clock, ticket, model)
      ? undefined
      : mayBeAnswered;
    const fulfilled = kept.includes(clock) ? ['response', ...meets] : meets;
    return fulfilled.reduce(
      ([met], measure) =>
        meetClocks(ticket.snapshot, [met], { ...event, measure }, replyTo),
      [clock],
    )[0];
  });
  return { ...ticket, clocks };
}

/** Whether somebody speaks for support: everybody who works on a ticket, but for the person whom it is for. */
export function speaksForSupport({
  ticket: { onBehalfOf, reporter },
  caller,
  sides,
}: WorkContext): boolean {
  return sides.includes('support') && caller.user !== (onBehalfOf ?? reporter);
}

/** The ticket after a word to the other side: of support it is a reply, of whom the ticket is for it ends a wait for them. */
export function spoken(context: WorkContext, reply: Reply): StoredTicket {
  return speaksForSupport(context)
    ? answered(context, reply)
    : answered({ ...context, ticket: repliedTo(context) }, reply, []);
}

/** The ticket after a reply of the requester: one that waited for it goes on. */
export function repliedTo(context: WorkContext): StoredTicket {
  const { ticket, now } = context;
  if (ticket.progress.waiting?.for !== 'requester') return ticket;
  const status = statusAfter('resume', ticket.status);
  return { ...leaveWaiting(ticket, levelOf(context), now), status };
}

/** What the history says besides, where a reply has ended a wait. */
export function resumed(
  { ticket }: WorkContext,
  status: string,
): NewTicketEvent[] {
  return ticket.status === 'waiting' && status !== 'waiting'
    ? [{ type: 'resumed', data: { by: 'reply' } }]
    : [];
}
