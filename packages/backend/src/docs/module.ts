import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { techdocsBuildsExtensionPoint } from '@backstage/plugin-techdocs-node';
import { ChangedDocsBuildStrategy } from './ChangedDocsBuildStrategy';
import { DocsWarmer } from './DocsWarmer';

/**
 * For a portal that builds its docs itself (`techdocs.builder: local`). It builds them all after the start, because the
 * first visit of docs that are not built shows an empty page and search does not find them; then after each change.
 */
export const techdocsModuleWarmUp = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'warm-up',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        builds: techdocsBuildsExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        builds,
        catalog,
        config,
        discovery,
        logger,
        scheduler,
      }) {
        if (config.getOptionalString('techdocs.builder') === 'external') {
          return;
        }
        builds.setBuildStrategy(new ChangedDocsBuildStrategy());
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
