import type { VendorCase } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../../tickets/TicketStore';
import type { CircuitBreaker } from './CircuitBreaker';
import type { VendorCases } from './VendorCases';
import type { VendorPortals } from './VendorPortals';

/** What is told of the exchange with portals. */
export interface PortalReports {
  /** How the exchange about a ticket stands; undefined: no portal takes it. */
  of(ticket: StoredTicket): Promise<VendorCase['portal']>;
}

/** Reads from the stored state how the exchange with portals stands. */
export function portalReports(options: {
  portals: VendorPortals;
  cases: VendorCases;
  breaker: CircuitBreaker;
}): PortalReports {
  const { portals, cases, breaker } = options;
  return {
    of: async ticket => {
      if (portals.list().length === 0) return undefined;
      const known = await cases.find(ticket.id);
      const id = known?.portal ?? portals.of(ticket)?.id;
      if (!id) return undefined;
      const heldUntil = await breaker.openUntil(id);
      return {
        id,
        state: known?.state ?? 'none',
        attempts: known?.attempts ?? 0,
        lastError: known?.lastError,
        syncedAt: known?.syncedAt?.toISOString(),
        heldUntil: heldUntil?.toISOString(),
      };
    },
  };
}
