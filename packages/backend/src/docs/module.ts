import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { DocsWarmer } from './DocsWarmer';

/**
 * Builds all docs after the start of a portal that builds them itself (`techdocs.builder: local`):
 * the first visit of docs that are not built shows an empty page, and search does not find them.
 */
export const techdocsModuleWarmUp = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'warm-up',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, discovery, logger, scheduler }) {
        if (config.getOptionalString('techdocs.builder') === 'external') {
          return;
        }
        const warmer = new DocsWarmer({
          auth,
          catalog,
          discovery,
          logger,
        });
        await scheduler.scheduleTask({
          id: 'warm-up-docs',
          // Each process builds to its own disk, and the catalog may still be filling.
          scope: 'local',
          initialDelay: { seconds: 5 },
          frequency: { seconds: 15 },
          timeout: { minutes: 5 },
          fn: signal => warmer.run(signal),
        });
      },
    });
  },
});
