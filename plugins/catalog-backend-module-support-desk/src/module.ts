import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { SupportModelProcessor } from './SupportModelProcessor';

/**
 * Adds the kind `SupportModel` to the catalog.
 *
 * @public
 */
export const catalogModuleSupportDesk = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'support-desk',
  register(env) {
    env.registerInit({
      deps: {
        processing: catalogProcessingExtensionPoint,
        reader: coreServices.urlReader,
        logger: coreServices.logger,
      },
      async init({ processing, reader, logger }) {
        processing.addProcessor(new SupportModelProcessor({ reader, logger }));
      },
    });
  },
});
