import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError, stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { ModelStore } from './ModelStore';
import { readModel } from './readModel';
import type {
  RegisteredModel,
  SupportModelRegistry,
} from './SupportModelRegistry';

/** How old the picture of the catalog may be. */
const FRESH_MS = 10_000;

/** What tells whether an entity has changed. */
const HEAD_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.etag',
];

/** A version of an entity that was looked at, and what came of it. */
interface Seen {
  version?: string;
  registered?: RegisteredModel;
}

/**
 * Follows the SupportModel entities of the catalog and compiles what changed.
 *
 * A model that breaks keeps its last valid version, from memory or, after a restart, from the store; a catalog that does not answer
 * changes nothing. Users notice neither (P-07).
 */
export class CatalogModelRegistry implements SupportModelRegistry {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #store: ModelStore;
  readonly #clock: ClockService;
  readonly #logger: LoggerService;
  readonly #followers: ((models: CompiledModel[]) => Promise<void>)[] = [];
  #seen?: Map<string, Seen>;
  #freshUntil = 0;
  #refreshing?: Promise<void>;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    store: ModelStore;
    clock: ClockService;
    logger: LoggerService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#store = options.store;
    this.#clock = options.clock;
    this.#logger = options.logger;
  }

  async list(): Promise<RegisteredModel[]> {
    await this.#ensureFresh();
    return this.#registered();
  }

  async get(name: string): Promise<RegisteredModel> {
    await this.#ensureFresh();
    const ref = modelRef(name);
    const registered = this.#registered();
    const found = registered.find(it => it.model.ref === ref);
    if (!found) {
      throw new NotFoundError(
        `model: there is no support model '${name}'; see GET /models for those that there are`,
      );
    }
    return found;
  }

  follow(follower: (models: CompiledModel[]) => Promise<void>): void {
    this.#followers.push(follower);
    this.#freshUntil = 0;
  }

  /** Looks at the catalog now; calls at the same time share one look. */
  async refresh(): Promise<void> {
    this.#refreshing ??= this.#look().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
  }

  async #ensureFresh() {
    if (this.#clock.now().getTime() >= this.#freshUntil) await this.refresh();
  }

  async #look() {
    try {
      const before = this.#seen ?? (await this.#fromStore());
      this.#seen = before;
      this.#seen = await this.#fromCatalog(before);
    } catch (error) {
      this.#logger.error(
        `Support models are as before: ${stringifyError(error)}`,
      );
    }
    this.#freshUntil = this.#clock.now().getTime() + FRESH_MS;
    const models = this.#registered().map(it => it.model);
    for (const follower of this.#followers) {
      await follower(models).catch(error =>
        this.#logger.error(
          `Could not follow the support models: ${stringifyError(error)}`,
        ),
      );
    }
  }

  async #fromStore(): Promise<Map<string, Seen>> {
    const stored = await this.#store.all();
    return new Map(
      [...stored].map(([ref, entity]) => [
        ref,
        { registered: readModel(entity) },
      ]),
    );
  }

  async #fromCatalog(before: Map<string, Seen>): Promise<Map<string, Seen>> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const heads = await this.#catalog.getEntities(
      { filter: { kind: 'SupportModel' }, fields: HEAD_FIELDS },
      { credentials },
    );
    const changed = heads.items
      .filter(it => {
        const seen = before.get(stringifyEntityRef(it));
        return !seen?.version || seen.version !== version(it);
      })
      .map(it => stringifyEntityRef(it));
    const read = new Map<string, Entity>();
    if (changed.length) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: changed },
        { credentials },
      );
      items.forEach(it => it && read.set(stringifyEntityRef(it), it));
    }

    const now = new Map<string, Seen>();
    for (const head of heads.items) {
      const ref = stringifyEntityRef(head);
      const entity = read.get(ref);
      const seen = entity
        ? await this.#see(entity, before.get(ref))
        : before.get(ref);
      if (seen) now.set(ref, seen);
    }
    return now;
  }

  async #see(entity: Entity, before?: Seen): Promise<Seen> {
    const registered = readModel(entity, before?.registered);
    if (registered?.entity === entity) {
      await this.#store.save(entity);
    }
    if (!registered || registered.broken) {
      this.#logger.warn(
        `${stringifyEntityRef(entity)} is broken; ${
          registered ? 'its last valid version stays' : 'it never was valid'
        }`,
      );
    }
    return { version: version(entity), registered };
  }

  #registered(): RegisteredModel[] {
    return [...(this.#seen?.values() ?? [])]
      .flatMap(it => it.registered ?? [])
      .sort((a, b) => a.model.title.localeCompare(b.model.title));
  }
}

/** Changes with every change of an entity; undefined where the catalog keeps none. */
function version({ metadata }: Entity): string | undefined {
  return metadata.etag && `${metadata.uid}/${metadata.etag}`;
}

/** Undefined where a name cannot be one. */
function modelRef(name: string): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(name, {
        defaultKind: 'supportmodel',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
}
