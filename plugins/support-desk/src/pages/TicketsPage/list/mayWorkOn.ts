import {
  ruleOf,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Whether the reader belongs to those who work on a ticket; what they may do with it the back end says. */
export function worksOn(
  ticket: Pick<Ticket, 'sides' | 'team' | 'assignee'>,
  me: { user?: string; belongsTo: string[] },
): boolean {
  if (ticket.sides) return ticket.sides.includes('support');
  return (
    (ticket.team !== undefined && me.belongsTo.includes(ticket.team.ref)) ||
    (me.user !== undefined && ticket.assignee?.ref === me.user)
  );
}

/** Whether a ticket waits for somebody to take it. */
export function isFree(ticket: Pick<Ticket, 'assignee' | 'status'>): boolean {
  return !ticket.assignee && ruleOf('assign').from.includes(ticket.status);
}
