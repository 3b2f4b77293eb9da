import type { StoredTicket } from '../TicketStore';
import { again } from './again';
import { StaleVersionError } from './errors';
import type { Visit } from './TicketGate';
import type { TicketWork } from './TicketWork';

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
  return again(async () => {
    const { ticket } = await work.contextOf(visit);
    return work.change(visit, ticket.version, rule);
  }, isStale);
}

/** Whether somebody else was faster with a ticket. */
export function isStale(error: unknown): boolean {
  return error instanceof StaleVersionError;
}
