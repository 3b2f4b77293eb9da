import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  RELATION_DEPENDENCY_OF,
  RELATION_HAS_PART,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  CompiledModel,
  ConcernedService,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../tickets/TicketService';

/** More than that is no list that people read. */
const MOST_DEPENDENTS = 200;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'relations',
];

/** What a notice concerns, and what of it is not known. */
export interface Concerned {
  services: ConcernedService[];
  problems: FieldProblem[];
}

interface ConcernedServicesOptions {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  auth: AuthService;
}

/** Finds out what is down when something is: its parts, and what depends on it, by the relations of the catalog. */
export class ConcernedServices {
  readonly #options: ConcernedServicesOptions;

  constructor(options: ConcernedServicesOptions) {
    this.#options = options;
  }

  /**
   * @param ids - of services of the model, or references of entities that the caller sees in the catalog
   * @returns those named first, then what depends on them
   */
  async of(
    model: CompiledModel,
    ids: string[],
    { credentials }: TicketCaller,
  ): Promise<Concerned> {
    const known = await this.#read(ids.filter(isRef), credentials);
    const found = ids.map(
      id =>
        serviceOf(model, id) ??
        (known.has(normalized(id)) &&
          asService(model, known.get(normalized(id))!)),
    );
    const named = found.filter(it => it !== false);
    return {
      services: [...named, ...(await this.#dependentsOf(model, named))],
      problems: ids.flatMap((id, i) =>
        found[i] ? [] : [unknownService(model, id, i)],
      ),
    };
  }

  async #dependentsOf(
    model: CompiledModel,
    named: ConcernedService[],
  ): Promise<ConcernedService[]> {
    const credentials = await this.#options.auth.getOwnServiceCredentials();
    const roots = new Map(
      named.flatMap(it => (it.entity ? [[it.entity, it] as const] : [])),
    );
    const dependents: ConcernedService[] = [];
    let next = [...roots.keys()];
    while (next.length && dependents.length < MOST_DEPENDENTS) {
      const entities = await this.#read(next, credentials);
      const targets = new Map<string, ConcernedService>();
      for (const [ref, entity] of entities) {
        for (const target of dependentRefs(entity)) {
          if (!roots.has(target)) targets.set(target, roots.get(ref)!);
        }
      }
      const read = await this.#read([...targets.keys()], credentials);
      for (const [ref, entity] of read) {
        const { id, title } = targets.get(ref)!;
        roots.set(ref, targets.get(ref)!);
        dependents.push({
          ...asService(model, entity),
          dependsOn: { id, title },
        });
      }
      next = [...read.keys()];
    }
    return dependents.slice(0, MOST_DEPENDENTS);
  }

  /** Those that there are, by full reference. */
  async #read(
    refs: string[],
    credentials: TicketCaller['credentials'],
  ): Promise<Map<string, Entity>> {
    if (refs.length === 0) return new Map();
    const { items } = await this.#options.catalog.getEntitiesByRefs(
      { entityRefs: refs, fields: FIELDS },
      { credentials },
    );
    return new Map(
      items.flatMap(it => (it ? [[stringifyEntityRef(it), it] as const] : [])),
    );
  }
}

/** References of all that is concerned. */
export function entitiesOf(services: ConcernedService[]): string[] {
  return services.flatMap(it => it.entity ?? []);
}

function dependentRefs({ relations = [] }: Entity): string[] {
  return relations
    .filter(
      it => it.type === RELATION_DEPENDENCY_OF || it.type === RELATION_HAS_PART,
    )
    .map(it => it.targetRef);
}

function serviceOf(
  { services }: CompiledModel,
  id: string,
): ConcernedService | undefined {
  const service =
    services[id] ??
    Object.values(services).find(
      it => it.entity && isRef(id) && it.entity === normalized(id),
    );
  return (
    service && {
      id: service.id,
      title: service.title,
      ...(service.entity && { entity: service.entity }),
    }
  );
}

function asService(model: CompiledModel, entity: Entity): ConcernedService {
  const ref = stringifyEntityRef(entity);
  const { title, name } = entity.metadata;
  return (
    serviceOf(model, ref) ?? { id: ref, title: title ?? name, entity: ref }
  );
}

function unknownService(
  { services, title }: CompiledModel,
  id: string,
  index: number,
): FieldProblem {
  return {
    field: `services.${index}`,
    message: `'${id}' is neither a service of ${title} nor an entity of the catalog that you may see`,
    allowed: Object.keys(services),
  };
}

function isRef(id: string): boolean {
  return /^[a-z]+:[^/\s]+\/[^/\s]+$/i.test(id);
}

function normalized(ref: string): string {
  return isRef(ref) ? stringifyEntityRef(parseEntityRef(ref)) : ref;
}
