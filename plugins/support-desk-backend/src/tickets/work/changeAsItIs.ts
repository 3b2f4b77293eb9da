import type { StoredTicket } from '../TicketStore';
import { StaleVersionError } from './errors';
import type { Visit } from './TicketGate';
import type { TicketWork } from './TicketWork';

/** How often a change is tried while others change the ticket at the same moment. */
const ATTEMPTS = 5;

/**
 * Lets a rule change a ticket as it is now, whatever version the caller saw: for what has no quarrel with the changes of others.
 *
 * @param rule - is asked again when others were faster
 * @throws StaleVersionError when others were faster each time
 */
export async function changeAsItIs(
  work: TicketWork,
  visit: Visit,
  rule: Parameters<TicketWork['change']>[2],
): Promise<StoredTicket> {
  for (let attempt = 1; ; attempt += 1) {
    const { ticket } = await work.contextOf(visit);
    try {
      return await work.change(visit, ticket.version, rule);
    } catch (error) {
      const lost = error instanceof StaleVersionError;
      if (!lost || attempt === ATTEMPTS) throw error;
    }
  }
}
