import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Caller } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { RouteMounter } from '../http';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import type { TicketGate, TicketWork } from '../tickets/work';
import { TicketDescriber } from '../tickets/work/TicketDescriber';
import { EscalationService } from './EscalationService';
import { EscalationView } from './EscalationView';
import { escalationRoutes } from './routes';

/** Puts together how tickets reach the next party, and answers its routes. */
export function createEscalation(options: {
  store: TicketStore;
  models: TicketModels;
  gate: TicketGate;
  work: TicketWork;
  clock: ClockService;
  httpAuth: HttpAuthService;
  callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
}): RouteMounter {
  const describer = new TicketDescriber(options);
  return escalationRoutes({
    ...options,
    escalations: new EscalationService({ ...options, describer }),
    view: new EscalationView(options),
  });
}
