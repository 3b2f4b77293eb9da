import {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ResponseError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { TECHDOCS_ANNOTATION } from '@backstage/plugin-techdocs-common';

/** Asks TechDocs to build each documented entity once, so that nobody waits for a first visit. */
export class DocsWarmer {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #discovery: DiscoveryService;
  readonly #logger: LoggerService;
  readonly #tried = new Set<string>();

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    discovery: DiscoveryService;
    logger: LoggerService;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#discovery = options.discovery;
    this.#logger = options.logger;
  }

  /** Builds what this process has not tried yet. A failure is told, and holds up nothing else. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const entity of await this.#listDocumented()) {
      const ref = stringifyEntityRef(entity);
      if (signal?.aborted || this.#tried.has(ref)) {
        continue;
      }
      this.#tried.add(ref);
      try {
        await this.#build(entity, signal);
        this.#logger.info(`Built the docs of ${ref}`);
      } catch (error) {
        this.#logger.warn(`Could not build the docs of ${ref}`, toError(error));
      }
    }
  }

  async #listDocumented(): Promise<Entity[]> {
    const annotation = `metadata.annotations.${TECHDOCS_ANNOTATION}`;
    const { items } = await this.#catalog.getEntities(
      {
        filter: { [annotation]: CATALOG_FILTER_EXISTS },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items;
  }

  async #build({ kind, metadata }: Entity, signal?: AbortSignal) {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'techdocs',
    });
    const baseUrl = await this.#discovery.getBaseUrl('techdocs');
    const namespace = metadata.namespace ?? 'default';
    const response = await fetch(
      `${baseUrl}/sync/${namespace}/${kind}/${metadata.name}`,
      { headers: { Authorization: `Bearer ${token}` }, signal },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    // The route answers 200 at once and tells of a failure in its event stream.
    const failure = /^event: error\ndata: (.*)$/m.exec(await response.text());
    if (failure) {
      throw new Error(JSON.parse(failure[1]));
    }
  }
}
