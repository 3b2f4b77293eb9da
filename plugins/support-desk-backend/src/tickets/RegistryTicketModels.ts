import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  AccessRefusal,
  Caller,
  ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ModelView,
  type CatalogDirectory,
  type ModelViews,
  type SupportModelRegistry,
} from '../models';
import type { TicketModels } from './TicketModels';
import type { TicketCaller } from './TicketService';

/** Models from the registry, people from the catalog. */
export class RegistryTicketModels implements TicketModels {
  readonly #registry: SupportModelRegistry;
  readonly #views: ModelViews;
  readonly #directory: CatalogDirectory;
  readonly #catalog: CatalogService;

  constructor(options: {
    registry: SupportModelRegistry;
    views: ModelViews;
    directory: CatalogDirectory;
    catalog: CatalogService;
  }) {
    this.#registry = options.registry;
    this.#views = options.views;
    this.#directory = options.directory;
    this.#catalog = options.catalog;
  }

  async list() {
    return (await this.#registry.list()).map(it => it.model);
  }

  async accessOf(model: string, caller: Caller, now: Date) {
    const registered = await this.#registry.get(model);
    return this.#views.accessOf(registered, caller, now);
  }

  async describeRefusal(refusal: AccessRefusal, access: ModelAccess) {
    const view = await ModelView.create(access, refs => this.namesOf(refs));
    return view.refusal(refusal);
  }

  async namesOf(refs: string[]) {
    // The suite itself is an actor too, and in no catalog.
    return this.#directory.namesOf(refs.filter(ref => ref.includes(':')));
  }

  async isUser(ref: string, caller: TicketCaller) {
    return this.#isOfKind('user', ref, caller);
  }

  async isGroup(ref: string, caller: TicketCaller) {
    return this.#isOfKind('group', ref, caller);
  }

  async #isOfKind(kind: string, ref: string, { credentials }: TicketCaller) {
    if (!ref.toLowerCase().startsWith(`${kind}:`)) return false;
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [ref], fields: ['kind'] },
      { credentials },
    );
    return items[0] !== undefined;
  }
}
