import type {
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  ticketCreatePermission,
  ticketManagePermission,
  ticketReadPermission,
  ticketUpdatePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ticketResourceRef,
  ticketRules,
  type AttachmentStore,
  type ClockService,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { SupportActions } from '../actions/SupportActions';
import { addTicketActions } from '../actions/ticketActions';
import type { AttachmentService } from '../attachments/AttachmentService';
import { createAttachments } from '../attachments/createAttachments';
import { ClockSweep } from '../clocks/ClockSweep';
import { CommentService } from '../comments/CommentService';
import { createComments } from '../comments/createComments';
import { createContacts } from '../contacts/createContacts';
import { createEscalation } from '../escalation/createEscalation';
import type { Whereabouts } from '../escalation/Whereabouts';
import type { RouteMounter } from '../http';
import type { MailChannels } from '../mail/MailChannels';
import { MailParticipants } from '../mail/MailParticipants';
import { createMailSending } from '../mail/out/createMailSending';
import type {
  CatalogDirectory,
  ModelViews,
  SupportModelRegistry,
} from '../models';
import { DatabaseOutbox } from '../outbox/DatabaseOutbox';
import { OutboxDelivery } from '../outbox/OutboxDelivery';
import { createProcedures } from '../procedures/createProcedures';
import { DatabaseQuestionLookup } from '../selfHelp/QuestionLookup';
import { createStaffing } from '../staffing/createStaffing';
import type { PortalSuperUsers } from '../superUsers/PortalSuperUsers';
import type { SuperUserListings } from '../superUsers/SuperUserListings';
import { createVendor } from '../vendor/createVendor';
import { CircuitBreaker } from '../vendor/portals/CircuitBreaker';
import { createVendorPortals } from '../vendor/portals/createVendorPortals';
import { portalReports } from '../vendor/portals/describePortal';
import { projectCase } from '../vendor/portals/queueCase';
import { VendorCases } from '../vendor/portals/VendorCases';
import type { VendorPortals } from '../vendor/portals/VendorPortals';
import type { Words } from '../words';
import { createAssignees } from './assignees/createAssignees';
import { AuthorizedTicketService } from './AuthorizedTicketService';
import { DatabaseTicketStore } from './DatabaseTicketStore';
import { DefaultTicketService } from './DefaultTicketService';
import { ModelReaderStore } from './ModelReaderStore';
import { createRelations } from './relations/createRelations';
import { RegistryTicketModels } from './RegistryTicketModels';
import { ticketRoutes } from './routes';
import { TicketAuthorizer } from './TicketAuthorizer';
import { SupportTeams } from './SupportTeams';
import type { TicketModels } from './TicketModels';
import type { CallerOf, TicketService } from './TicketService';
import {
  createWork,
  PermissionTicketGate,
  TicketWork,
  type TicketGate,
  type TransitionService,
  type WorkService,
} from './work';

/** A client that tries again does so within a day. */
const REMEMBER_REQUESTS_MS = 24 * 3_600_000;

/** What tickets are made of. */
export interface TicketOptions {
  actionsRegistry: ActionsRegistryService;
  knex: Knex;
  /** Where the content of attachments is kept; default: in the database. */
  attachmentStore?: AttachmentStore;
  /** The vendors' portals that modules have connected. */
  portals: VendorPortals;
  /** The mailboxes that modules have connected. */
  mailChannels: MailChannels;
  auth: AuthService;
  catalog: CatalogService;
  registry: SupportModelRegistry;
  directory: CatalogDirectory;
  views: ModelViews;
  whereabouts: Whereabouts;
  /** Those of the models and of the portal. */
  listings: SuperUserListings;
  /** Those of the portal alone. */
  addedSuperUsers: PortalSuperUsers;
  clock: ClockService;
  config: RootConfigService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  /** In which the portal speaks to people. */
  words: Words;
  notifications?: NotificationService;
  signals?: SignalsService;
}

/** What other capabilities need of tickets. */
export interface TicketParts {
  /** What other programs can have done for people. */
  actions: SupportActions;
  store: DatabaseTicketStore;
  models: TicketModels;
  authorizer: TicketAuthorizer;
  gate: TicketGate;
  /** Changes tickets by rules. */
  work: TicketWork;
  /** Changes tickets as the REST API does. */
  workService: WorkService;
  transitions: TransitionService;
  comments: CommentService;
  attachments: AttachmentService;
  /** Bytes of a file. */
  attachmentLimit: number;
  readers: ModelReaderStore;
  teams: SupportTeams;
  tickets: TicketService;
  /** Entrance of the routes. */
  callerOf: CallerOf;
}

/** Puts tickets together, with their permissions, their clocks' sweep and the delivery of what is to be told; answers their routes, and those of vendors' webhooks. */
export async function createTickets(
  options: TicketOptions,
): Promise<{ routes: RouteMounter; webhooks: Router; parts: TicketParts }> {
  const { knex, portals, registry, permissionsRegistry, scheduler, views } =
    options;
  const store = new DatabaseTicketStore({
    knex,
    project: (tx, rows) => projectCase(tx, portals, rows),
  });
  const cases = new VendorCases({ knex });
  const breaker = new CircuitBreaker(options);

  const readers = new ModelReaderStore(options);
  registry.follow(models => readers.sync(models));

  permissionsRegistry.addPermissions([ticketCreatePermission]);
  permissionsRegistry.addResourceType({
    resourceRef: ticketResourceRef,
    permissions: [
      ticketReadPermission,
      ticketUpdatePermission,
      ticketManagePermission,
    ],
    rules: Object.values(ticketRules),
    getResources: ids => store.getResources(ids),
  });

  await new ClockSweep({ ...options, store }).schedule(scheduler);
  await scheduler.scheduleTask({
    id: 'support-desk-forget-requests',
    frequency: { hours: 1 },
    timeout: { minutes: 1 },
    fn: () =>
      store.forgetRequests(
        new Date(options.clock.now().getTime() - REMEMBER_REQUESTS_MS),
      ),
  });

  const models = new RegistryTicketModels(options);
  const authorizer = new TicketAuthorizer({ ...options, store });
  const gate = new PermissionTicketGate({ authorizer });
  const work = new TicketWork({ ...options, store, models });
  const callerOf: CallerOf = async credentials => ({
    ...(await views.callerOf(credentials)),
    credentials,
  });
  const parts = {
    ...options,
    store,
    models,
    authorizer,
    gate,
    work,
    cases,
    breaker,
    portalReports: portalReports({ portals, cases, breaker }),
    callerOf,
    actions: new SupportActions({ ...options, callerOf }),
    readers,
    teams: new SupportTeams({ authorizer, readers }),
  };

  const questions = new DatabaseQuestionLookup(options);
  const participants = new MailParticipants(options);
  const comments = new CommentService({
    ...parts,
    channelTo: ticket => participants.channelTo(ticket),
  });
  const {
    service,
    transitions,
    rules,
    routes: mountWork,
  } = await createWork(parts);
  const tickets = new AuthorizedTicketService({
    ...parts,
    inner: new DefaultTicketService({ ...parts, questions }),
  });
  addTicketActions(parts.actions, { gate, tickets, comments });
  const mountTickets = ticketRoutes({ ...parts, work: service, tickets });
  const mountRelations = createRelations(parts);
  const mountProcedures = createProcedures(parts);
  const mountAssignees = createAssignees(parts);
  const mountComments = createComments({ ...parts, comments });
  const mountContacts = createContacts(parts);
  const mountVendor = createVendor({ ...parts, ...rules, service });
  const webhooks = await createVendorPortals({ ...parts, ...rules });
  const mountEscalation = await createEscalation(parts);
  const mountStaffing = await createStaffing(parts);
  const {
    attachments,
    limit: attachmentLimit,
    routes: mountAttachments,
  } = await createAttachments(parts);
  const outbox = new DatabaseOutbox({ knex });
  await new OutboxDelivery({
    ...options,
    store: outbox,
    fanOut: await createMailSending({ ...parts, outbox, participants }),
  }).schedule(scheduler);
  const routes: RouteMounter = router => {
    mountAttachments(router);
    mountRelations(router);
    mountProcedures(router);
    mountTickets(router);
    mountWork(router);
    mountAssignees(router);
    mountComments(router);
    mountContacts(router);
    mountVendor(router);
    mountEscalation(router);
    mountStaffing(router);
  };
  return {
    routes,
    webhooks,
    parts: {
      ...parts,
      workService: service,
      transitions,
      comments,
      attachments,
      attachmentLimit,
      tickets,
    },
  };
}
