import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { CatalogDirectory, SupportModelRegistry } from '../models';
import { everyHolderOf } from './everyHolderOf';
import type { ReportDefinition } from './reportsOf';

/** Finds the people whom reports are sent to, as the catalog knows them now. */
export class ReportAudience {
  readonly #registry: Pick<SupportModelRegistry, 'get'>;
  readonly #directory: Pick<CatalogDirectory, 'groupsOf'>;
  readonly #clock: ClockService;

  constructor(options: {
    registry: Pick<SupportModelRegistry, 'get'>;
    directory: Pick<CatalogDirectory, 'groupsOf'>;
    clock: ClockService;
  }) {
    this.#registry = options.registry;
    this.#directory = options.directory;
    this.#clock = options.clock;
  }

  /**
   * @param ids - roles and parties of the model
   * @returns full references of users, each once
   */
  async holdersOf(
    { model }: Pick<ReportDefinition, 'model'>,
    ids: string[],
  ): Promise<string[]> {
    if (ids.length === 0) return [];
    const { entity } = await this.#registry.get(model.ref);
    const directory = await this.#directory.groupsOf(entity, []);
    const context = { model, directory, now: this.#clock.now() };
    return [...new Set(ids.flatMap(id => everyHolderOf(context, id)))];
  }
}
