import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import {
  GeneratorRunOptions,
  TechdocsGenerator,
} from '@backstage/plugin-techdocs-node';
import { buildSite } from './buildSite';

/**
 * A TechDocs generator that needs neither Python nor Docker: it turns a folder
 * of Markdown files, with mkdocs.yml or without, into a TechDocs site.
 */
// The extension point takes nothing but this class and those made from it.
export class MarkdownGenerator extends TechdocsGenerator {
  readonly #integrations: ScmIntegrations;

  constructor(options: { config: RootConfigService; logger: LoggerService }) {
    const scmIntegrations = ScmIntegrations.fromConfig(options.config);
    super({ ...options, scmIntegrations });
    this.#integrations = scmIntegrations;
  }

  /**
   * Generates the site of one entity.
   *
   * @throws InputError when mkdocs.yml is not valid or names a file that does not exist
   * @throws NotAllowedError when a path or a link leaves the source folder
   */
  async run(options: GeneratorRunOptions): Promise<void> {
    const count = await buildSite(options, this.#integrations);
    options.logger.info(`Generated ${count} pages from Markdown`);
  }
}
