import type {
  Ticket,
  TicketAction,
  TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What support does next in each state, the first that is allowed. */
const NEXT: Record<TicketStatus, TicketAction[]> = {
  new: ['start', 'acknowledge'],
  reopened: ['start', 'acknowledge'],
  acknowledged: ['start'],
  inProgress: ['resolve'],
  waiting: ['resume'],
  resolved: [],
  closed: [],
  cancelled: [],
  merged: [],
};

/** The sensible next action of the reader. Those who asked are asked to confirm where the resolution stands. */
export function nextAction(
  ticket: Pick<Ticket, 'status' | 'actions' | 'assignee'>,
): TicketAction | undefined {
  const allowed = (action: TicketAction) =>
    ticket.actions?.some(it => it.action === action && it.allowed);
  const nobody: TicketAction[] = ticket.assignee ? [] : ['assign'];
  return [...nobody, ...NEXT[ticket.status]].find(allowed);
}
