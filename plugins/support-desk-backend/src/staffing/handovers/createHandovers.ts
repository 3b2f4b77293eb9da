import type {
  HttpAuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { RouteMounter } from '../../http';
import type {
  CatalogDirectory,
  ModelViews,
  SupportModelRegistry,
} from '../../models';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketStore } from '../../tickets/TicketStore';
import { AuthorizedHandoverService } from './AuthorizedHandoverService';
import { DatabaseTaskStore } from './DatabaseTaskStore';
import { DatabaseTransitionStore } from './DatabaseTransitionStore';
import { HandoverReminders } from './HandoverReminders';
import { handoverRoutes } from './handoverRoutes';
import { HandoverSweep } from './HandoverSweep';
import { ModelHandoverService } from './ModelHandoverService';

/** What hand-overs are made of. */
export interface HandoverOptions {
  knex: Knex;
  registry: SupportModelRegistry;
  directory: CatalogDirectory;
  views: ModelViews;
  models: TicketModels;
  store: TicketStore;
  clock: ClockService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  scheduler: SchedulerService;
}

/** Puts together what passes from one group to another, and lets it pass. */
export async function createHandovers(
  options: HandoverOptions,
): Promise<RouteMounter> {
  const transitions = new DatabaseTransitionStore(options);
  const tasks = new DatabaseTaskStore(options);
  const parts = { ...options, transitions, tasks };
  await new HandoverSweep({
    ...parts,
    reminders: new HandoverReminders(parts),
  }).schedule(options.scheduler);
  return handoverRoutes({
    ...options,
    handovers: new AuthorizedHandoverService(
      new ModelHandoverService(parts),
      options.permissions,
    ),
  });
}
