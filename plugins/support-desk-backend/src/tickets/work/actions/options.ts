import type { Duration } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../../TicketModels';

/** What the rules of actions need besides the ticket and its model. */
export interface RuleOptions {
  models: TicketModels;
  /** How long a resolved ticket stays open for an answer before it closes by itself. */
  closeResolvedAfter: Duration;
}
