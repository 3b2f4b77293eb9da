import type {
  TicketSide,
  TicketStatus,
  WaitingFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../TicketStore';

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
