import type {
  HttpAuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { Whereabouts } from '../../escalation/Whereabouts';
import type { RouteMounter } from '../../http';
import { DatabaseLinkStore } from '../relations/DatabaseLinkStore';
import { lettingGoOn } from '../../escalation/levels/goOn';
import { mergeRules } from '../relations/mergeRules';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import type { TicketModels } from '../TicketModels';
import type { TicketStore } from '../TicketStore';
import { createActionRules } from './actions';
import { closeResolvedAfter } from './actions/closingTime';
import type { PortalReports } from '../../vendor/portals/describePortal';
import { ModelChanges } from './ModelChanges';
import { workRoutes } from './routes';
import { TicketDescriber } from './TicketDescriber';
import type { TicketGate } from './TicketGate';
import { TicketSweep } from './TicketSweep';
import type { TicketWork } from './TicketWork';
import { wakingWork, warningWork } from './timedWork';
import { TransitionService, type ActionRules } from './TransitionService';
import { WorkService } from './WorkService';
import type { CallerOf } from '../TicketService';

/** What working on tickets is made of. */
export interface WorkOptions {
  knex: Knex;
  store: TicketStore;
  models: TicketModels;
  whereabouts: Whereabouts;
  authorizer: TicketAuthorizer;
  gate: TicketGate;
  work: TicketWork;
  clock: ClockService;
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  scheduler: SchedulerService;
  portalReports?: PortalReports;
  callerOf: CallerOf;
}

/** Puts the work on tickets together, and lets the suite do its own part of it. */
export async function createWork(options: WorkOptions): Promise<{
  service: WorkService;
  transitions: TransitionService;
  rules: ActionRules;
  routes: RouteMounter;
}> {
  const { config, scheduler } = options;
  for (const work of [wakingWork(options), warningWork(options)]) {
    await new TicketSweep({ ...options, work }).schedule(scheduler);
  }
  const links = new DatabaseLinkStore(options);
  const rules = {
    ...createActionRules({
      ...options,
      closeResolvedAfter: closeResolvedAfter(config),
      raisedFor: async ticketId =>
        options.store.findAll(await links.parentsOf(ticketId)),
    }),
    ...mergeRules(options),
  };
  const transitions = new TransitionService({
    ...options,
    rules: lettingGoOn(rules, options.work),
  });
  const service = new WorkService({
    ...options,
    describer: new TicketDescriber(options),
    transitions,
  });
  const modelChanges = new ModelChanges(options);
  return {
    service,
    transitions,
    rules,
    routes: workRoutes({ ...options, work: service, modelChanges }),
  };
}
