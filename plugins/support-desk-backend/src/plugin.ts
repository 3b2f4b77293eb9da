import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  licenceManagePermission,
  modelReadPermission,
  personalDataManagePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  clockServiceRef,
  modelResourceRef,
  modelRules,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { addHelpActions } from './actions/helpActions';
import { availabilitySections } from './availability/sections/availabilitySections';
import { connect } from './database';
import { registerExtensionPoints } from './extensionPoints';
import { createEvents } from './events/createEvents';
import { createRouter, metaRoutes, readLimits } from './http';
import { createKnowledge } from './knowledge/createKnowledge';
import { ModelStaff } from './knowledge/ModelStaff';
import { KnowledgeSection } from './knowledge/visits/report/KnowledgeSection';
import { CALENDAR_FEED_PATH } from './licences/calendar/createCalendar';
import { createLicences } from './licences/createLicences';
import { LicenceSection } from './licences/report/LicenceSection';
import { createMail } from './mail/createMail';
import { MailGuests } from './mail/MailGuests';
import { HEALTH_PATH } from './mail/triage/routes';
import {
  AuthorizedModelService,
  CatalogDirectory,
  CatalogModelRegistry,
  CatalogModelService,
  DatabaseModelStore,
  getModelResources,
  modelRoutes,
  ModelViews,
} from './models';
import { createNotices } from './notices/createNotices';
import { NOTICE_FEED_PATH } from './notices/feeds/createFeeds';
import { oneLineLogger } from './oneLineLogger';
import { createPersonalData } from './personalData/createPersonalData';
import { PatientScheduler } from './PatientScheduler';
import { LocalDirectoryPublisher, localPublishing } from './publishing';
import { remember } from './remembered/remember';
import { createReports } from './reports/createReports';
import { createResponsibilities } from './responsibilities/createResponsibilities';
import { readRetention } from './retention/readRetention';
import { RetentionTask } from './retention/RetentionTask';
import {
  AuthorizedRoutingService,
  ModelRoutingService,
  routingRoutes,
} from './routing';
import { AbsenceWhereabouts, DatabaseAbsenceStore } from './staffing';
import { AllSuperUsers } from './superUsers/AllSuperUsers';
import { DatabaseSuperUserStore } from './superUsers/DatabaseSuperUserStore';
import { ModelSuperUsers } from './superUsers/ModelSuperUsers';
import { PortalSuperUsers } from './superUsers/PortalSuperUsers';
import { createSurveys } from './surveys/createSurveys';
import { createTickets } from './tickets';
import { WEBHOOK_PATH } from './vendor/portals/webhookRouter';
import { DatabaseViewStore, viewRoutes, ViewService } from './views';
import { languageOf, wordsIn } from './words';

/**
 * The back end of Support Desk.
 *
 * @public
 */
export const supportDeskPlugin = createBackendPlugin({
  pluginId: 'support-desk',
  register(env) {
    const added = registerExtensionPoints(env);

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        clock: clockServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(given) {
        const services = { ...given, logger: oneLineLogger(given.logger) };
        const { auth, catalog, clock, config, httpAuth } = services;
        const { httpRouter, logger } = services;
        const scheduler = new PatientScheduler(services.scheduler, logger);
        const remembered = remember(services);
        const { permissions, userInfo } = remembered;
        const knex = await connect(services.database);
        added.publishers.addBuiltIn(
          new LocalDirectoryPublisher(localPublishing(config)),
        );

        const store = new DatabaseModelStore({ knex, clock });
        const registry = new CatalogModelRegistry({
          catalog,
          auth,
          store,
          clock,
          logger,
        });
        const directory = new CatalogDirectory({
          catalog,
          auth,
          clock,
          guests: new MailGuests({ knex }),
        });
        const whereabouts = new AbsenceWhereabouts({
          store: new DatabaseAbsenceStore({ knex }),
        });
        const superUsers = new DatabaseSuperUserStore({ knex });
        const addedSuperUsers = new PortalSuperUsers({ store: superUsers });
        const listings = new AllSuperUsers([
          new ModelSuperUsers({ directory }),
          addedSuperUsers,
        ]);
        const views = new ModelViews({
          directory,
          userInfo,
          clock,
          whereabouts,
          listings,
        });
        const models = new AuthorizedModelService(
          new CatalogModelService({ registry, views, clock }),
          permissions,
        );

        const shared = {
          ...services,
          ...remembered,
          ...added,
          scheduler,
          knex,
          registry,
          directory,
          views,
          whereabouts,
          superUsers,
          addedSuperUsers,
          listings,
          words: wordsIn(languageOf(config)),
        };
        const tickets = await createTickets(shared);
        const staff = new ModelStaff({ ...shared, ...tickets.parts });
        const parts = { ...shared, ...tickets.parts, staff };
        const surveys = await createSurveys(parts);
        const routing = new AuthorizedRoutingService(
          new ModelRoutingService({ registry, views }),
          permissions,
        );
        addHelpActions(tickets.parts.actions, { models, routing });

        services.permissionsRegistry.addPermissions([
          personalDataManagePermission,
        ]);
        services.permissionsRegistry.addResourceType({
          resourceRef: modelResourceRef,
          permissions: [modelReadPermission, licenceManagePermission],
          rules: Object.values(modelRules),
          getResources: refs => getModelResources(registry, refs),
        });
        for (const path of [
          WEBHOOK_PATH,
          CALENDAR_FEED_PATH,
          NOTICE_FEED_PATH,
          HEALTH_PATH,
        ]) {
          httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
        httpRouter.use(
          createRouter({
            ...services,
            limits: readLimits(config),
            raw: [tickets.webhooks],
            mounters: [
              metaRoutes({ httpAuth, clock }),
              modelRoutes({ httpAuth, models }),
              routingRoutes({ httpAuth, routing }),
              tickets.routes,
              await createKnowledge(parts),
              await createLicences(parts),
              await createResponsibilities(parts),
              await createNotices(parts),
              await createMail({ ...parts, ...(await createEvents(shared)) }),
              createPersonalData(shared),
              surveys.routes,
              await createReports({
                ...parts,
                sections: [
                  ...availabilitySections(shared),
                  ...surveys.sections,
                  new LicenceSection(shared),
                  new KnowledgeSection(shared),
                ],
              }),
              viewRoutes({
                httpAuth,
                views: new ViewService({
                  store: new DatabaseViewStore({ knex }),
                  clock,
                  namesOf: refs => directory.namesOf(refs),
                }),
                callerOf: credentials => views.callerOf(credentials),
              }),
            ],
          }),
        );

        const retention = readRetention(config);
        await new RetentionTask({ ...shared, retention }).schedule(scheduler);
        // On every replica, for each keeps the models in memory.
        await scheduler.scheduleTask({
          id: 'refresh-support-models',
          scope: 'local',
          frequency: { minutes: 1 },
          timeout: { minutes: 1 },
          fn: () => registry.refresh(),
        });
      },
    });
  },
});
