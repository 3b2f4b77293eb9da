import type {
  Ticket,
  TicketCall,
} from '@supportdesk/backstage-plugin-support-desk-common';

const ENDED: Ticket['status'][] = ['resolved', 'closed', 'cancelled', 'merged'];

/** The calls that a ticket takes, as long as one of them is still to be made (S0-102, S1-24). */
export function callsToMake({
  calls = [],
  status,
}: Pick<Ticket, 'calls' | 'status'>): TicketCall[] {
  return ENDED.includes(status) || calls.every(it => it.madeAt) ? [] : calls;
}

/** Whether the reader is one of those who may use a number that is still to be rung up. */
export const mayPhone = (calls: TicketCall[]): boolean =>
  calls.some(it => it.number && !it.madeAt);
