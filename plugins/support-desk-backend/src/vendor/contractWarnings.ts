import {
  contractState,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  requestTypeOf,
  type TicketInModel,
} from '../tickets/work/actions/modelWords';
import { asSeenBy } from '../tickets/work/actions/people';

/** Contracts that a ticket needs and of which the catalog knows nothing: it is taken, in doubt for the client (S2-03). */
export function contractWarnings({
  ticket,
  access,
}: TicketInModel): Ticket['warnings'] {
  const conditions = requestTypeOf({ ticket, access })?.requires ?? [];
  const reporter = {
    ...asSeenBy(access.context, ticket.reporter),
    now: ticket.createdAt,
  };
  const warnings = conditions
    .flatMap(it => it.contract ?? [])
    .filter(it => contractState(reporter, it) === 'unknown')
    .map(it => ({
      code: 'CONTRACT_UNKNOWN',
      message: `Whether there is an active contract (${it}) is not known`,
    }));
  return warnings.length > 0 ? warnings : undefined;
}
