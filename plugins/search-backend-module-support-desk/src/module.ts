import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { faqDocuments } from './faqDocuments';
import { knownErrorDocuments } from './knownErrorDocuments';
import { responsibilityDocuments } from './responsibilityDocuments';
import { SupportDeskCollatorFactory } from './SupportDeskCollatorFactory';
import { SupportDeskDocuments } from './SupportDeskDocuments';
import { superUserDocuments } from './superUserDocuments';

const SCHEDULE = 'search.collators.supportDesk.schedule';

/** As that of the other collators. */
const DEFAULT_SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 3 },
};

/**
 * Lets the portal's search find super users, entries of the FAQ, known errors and responsibilities of Support Desk.
 *
 * @public
 */
export const searchModuleSupportDesk = createBackendModule({
  pluginId: 'search',
  moduleId: 'support-desk-collators',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const schedule = config.has(SCHEDULE)
          ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
              config.getConfig(SCHEDULE),
            )
          : DEFAULT_SCHEDULE;
        const documents = new SupportDeskDocuments({ auth, discovery });
        for (const factory of [
          new SupportDeskCollatorFactory(superUserDocuments, documents),
          new SupportDeskCollatorFactory(faqDocuments, documents),
          new SupportDeskCollatorFactory(knownErrorDocuments, documents),
          new SupportDeskCollatorFactory(responsibilityDocuments, documents),
        ]) {
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory,
          });
        }
      },
    });
  },
});
