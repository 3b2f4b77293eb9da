import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useSignal } from '@backstage/plugin-signals-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshTickets } from './useTicketWork';

/** The channel of all signals of Support Desk. */
const SIGNAL_CHANNEL = 'support-desk';

/** What a signal tells; it may be lost, so that pages ask by themselves too. */
type TicketSignal = { type: string; ticketId: string; version: number };

/** Brings the page of a ticket up to date as soon as somebody has changed it elsewhere. */
export function useTicketSignals(
  ticket: Pick<Ticket, 'id' | 'version'> | undefined,
) {
  const { lastSignal } = useSignal<TicketSignal>(SIGNAL_CHANNEL);
  const queryClient = useQueryClient();
  const isNews =
    lastSignal?.type === 'ticketChanged' &&
    lastSignal.ticketId === ticket?.id &&
    lastSignal.version > ticket.version;
  useEffect(() => {
    if (isNews) refreshTickets(queryClient);
  }, [isNews, lastSignal, queryClient]);
}
