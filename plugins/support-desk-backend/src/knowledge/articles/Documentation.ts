import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SourceFolder } from '@supportdesk/backstage-plugin-support-desk-node';
import { sourceFolderOf, type SourcePublishers } from '../../publishing';
import { DocsSite } from './DocsSite';

const KINDS_FIRST = ['faq', 'guide'];

/** Where the docs of an entity live, and who writes to them. */
export type DocsSource =
  | {
      folder: SourceFolder;
      publisher: NonNullable<ReturnType<SourcePublishers['of']>>;
    }
  | { cannotPublish: string };

interface DocumentationOptions {
  auth: AuthService;
  catalog: CatalogService;
  integrations: Pick<ScmIntegrationRegistry, 'resolveUrl'>;
  publishers: SourcePublishers;
}

/** Knows what of models is documented, and where that lives. */
export class Documentation {
  readonly #options: DocumentationOptions;

  constructor(options: DocumentationOptions) {
    this.#options = options;
  }

  /** The documented entities of a model, the one for its FAQ first. */
  async entitiesOf(model: CompiledModel): Promise<Entity[]> {
    const entities = await this.entities(documentedBy(model));
    return entities.filter(
      it => it.metadata.annotations?.['backstage.io/techdocs-ref'],
    );
  }

  /**
   * Those of some entities that the catalog has, in their order.
   *
   * @param credentials - of whom the catalog shows them to; default: of the plugin
   */
  async entities(
    refs: string[],
    credentials?: BackstageCredentials,
  ): Promise<Entity[]> {
    const { auth, catalog } = this.#options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: refs },
      { credentials: credentials ?? (await auth.getOwnServiceCredentials()) },
    );
    return items.filter(it => it !== undefined);
  }

  /** Where the docs of an entity live; in words why nobody can write to them. */
  sourceOf(entity: Entity): DocsSource {
    const { integrations, publishers } = this.#options;
    try {
      const folder = sourceFolderOf(entity, integrations);
      const ref = stringifyEntityRef(entity);
      if (!folder) return { cannotPublish: `${ref} has no docs of its own` };
      const publisher = publishers.of(folder);
      return publisher
        ? { folder, publisher }
        : {
            cannotPublish: `Nothing is installed that publishes to ${folder.type}:${folder.target}`,
          };
    } catch (error) {
      return { cannotPublish: (error as Error).message };
    }
  }

  /** @returns undefined where nobody can write to the docs of an entity */
  async siteOf(entity: Entity): Promise<DocsSite | undefined> {
    const source = this.sourceOf(entity);
    return 'publisher' in source
      ? DocsSite.open(source.folder, source.publisher)
      : undefined;
  }

  /**
   * As {@link Documentation.siteOf}.
   *
   * @param field - of the request, that is told
   * @throws ConflictError that says why nobody can write to the docs of an entity
   */
  async openSite(entity: Entity, field: string): Promise<DocsSite> {
    const source = this.sourceOf(entity);
    if ('cannotPublish' in source) {
      throw new ConflictError(`${field}: ${source.cannotPublish}`);
    }
    return DocsSite.open(source.folder, source.publisher);
  }
}

/** What a model says of its docs: its sources of knowledge, those for questions first, then what it supports, systems first. */
export function documentedBy({ knowledge, services }: CompiledModel): string[] {
  const rank = (kind = '') => {
    const index = KINDS_FIRST.indexOf(kind);
    return index < 0 ? KINDS_FIRST.length : index;
  };
  const sources = Object.values(knowledge.sources)
    .sort((a, b) => rank(a.kind) - rank(b.kind))
    .flatMap(it => (it.techdocs ? entityOf(it.techdocs) : []));
  const supported = Object.values(services).flatMap(it => it.entity ?? []);
  const isSystem = (ref: string) => ref.startsWith('system:');
  return [
    ...new Set([
      ...sources,
      ...supported.filter(isSystem),
      ...supported.filter(it => !isSystem(it)),
    ]),
  ];
}

/** `system:default/hmis/user-manual` is a page of `system:default/hmis`. */
function entityOf(techdocs: string): string {
  return stringifyEntityRef(
    parseEntityRef(techdocs.split('/').slice(0, 2).join('/')),
  );
}

/** Path in the portal of a page of the docs of an entity. @param page - its address within them: `faq/` */
export function docsUrl(entityRef: string, page: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/docs/${[namespace, kind, name]
    .map(it => it.toLowerCase())
    .join('/')}/${page}`;
}
