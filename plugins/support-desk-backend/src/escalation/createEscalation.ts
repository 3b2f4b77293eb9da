import type {
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { RouteMounter } from '../http';
import type { TicketAuthorizer } from '../tickets/TicketAuthorizer';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import type { TicketGate, TicketWork } from '../tickets/work';
import { TicketDescriber } from '../tickets/work/TicketDescriber';
import { TicketSweep } from '../tickets/work/TicketSweep';
import { DatabaseCountStore } from './counts/DatabaseCountStore';
import { LevelCounter } from './counts/LevelCounter';
import { EscalationService } from './EscalationService';
import { EscalationView } from './EscalationView';
import { ladderWork } from './ladder/ladderWork';
import { escalationRoutes } from './routes';
import type { Words } from '../words';
import type { Whereabouts } from './Whereabouts';
import type { CallerOf } from '../tickets/TicketService';

/** Puts together how tickets reach the next party, and answers its routes. */
export async function createEscalation(options: {
  knex: Knex;
  authorizer: TicketAuthorizer;
  store: TicketStore;
  models: TicketModels;
  gate: TicketGate;
  work: TicketWork;
  clock: ClockService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  scheduler: SchedulerService;
  whereabouts: Whereabouts;
  callerOf: CallerOf;
  words: Words;
}): Promise<RouteMounter> {
  await new TicketSweep({ ...options, work: ladderWork(options) }).schedule(
    options.scheduler,
  );
  const describer = new TicketDescriber(options);
  return escalationRoutes({
    ...options,
    escalations: new EscalationService({ ...options, describer }),
    view: new EscalationView(options),
    counter: new LevelCounter({
      ...options,
      counts: new DatabaseCountStore(options),
    }),
  });
}
