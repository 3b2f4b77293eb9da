import type { ResolvedSpecInput, SpecInput } from '../../schema';
import { referencesIn } from '../references/referencesIn';

/** What has to be read from the catalog to check a model against it. @public */
export interface CatalogReferences {
  /** Full references of entities, those of documentation included. */
  entities: string[];
  /** Types of groups that name or make up the holders of roles. */
  groupTypes: string[];
}

/** The entity, and the page, that `kind:namespace/name/page` names. @public */
export function parseTechDocs(techdocs: string) {
  const [, ref, page] = /^([^/]+\/[^/]+)(?:\/(.+))?$/.exec(techdocs)!;
  return { ref: ref.toLocaleLowerCase('en-US'), page };
}

/** Lists what a model, its `$yaml` sections read, refers to outside itself. @public */
export function listCatalogReferences(spec: SpecInput): CatalogReferences {
  const resolved = spec as ResolvedSpecInput;
  const entities = referencesIn(resolved).flatMap(({ kind, value }) => {
    if (kind === 'techdocs') {
      return parseTechDocs(value).ref;
    }
    return kind === 'entity' ? value.toLocaleLowerCase('en-US') : [];
  });
  const groupTypes = Object.values(resolved.parties ?? {})
    .flatMap(({ roles }) => Object.values(roles ?? {}))
    .flatMap(role => [role.membersOfEach, role.namedByEach])
    .filter(type => type !== undefined);
  return {
    entities: [...new Set(entities)],
    groupTypes: [...new Set(groupTypes)],
  };
}
