import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { LocalYamlProcessor } from './LocalYamlProcessor';

/** Lets the support models of the demo, which are local files, spread over several of them. */
export const catalogModuleLocalYaml = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'local-yaml',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor(new LocalYamlProcessor());
      },
    });
  },
});
