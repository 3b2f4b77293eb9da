import type { Duration } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Whereabouts } from '../../../escalation/Whereabouts';
import type { TicketModels } from '../../TicketModels';
import type { StoredTicket } from '../../TicketStore';

/** What the rules of actions need besides the ticket and its model. */
export interface RuleOptions {
  models: TicketModels;
  whereabouts: Whereabouts;
  /** How long a resolved ticket stays open for an answer before it closes by itself. */
  closeResolvedAfter: Duration;
  /** The requests for which a ticket was raised at another level (S1-45), by its id; default: none. */
  raisedFor?: (ticketId: string) => Promise<StoredTicket[]>;
}
