import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { techdocsGeneratorExtensionPoint } from '@backstage/plugin-techdocs-node';
import { MarkdownGenerator } from './MarkdownGenerator';

/** Lets TechDocs build its sites on Node.js alone, see {@link MarkdownGenerator}. */
export const techdocsModuleMarkdown = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'markdown',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        generator: techdocsGeneratorExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, generator, logger }) {
        generator.setTechdocsGenerator(
          new MarkdownGenerator({ config, logger }),
        );
      },
    });
  },
});
