import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_INACTIVE_SINCE } from '../../catalog';

/** What the checks of a model ask the catalog. References are full and in lower case. @public */
export interface CatalogLookup {
  hasEntity(ref: string): boolean;
  /** Whether an entity has documentation, and the given page in it. */
  hasTechDocs(ref: string, page?: string): boolean;
  /** The groups of a type whose members count. */
  groupsOfType(
    type: string,
  ): { ref: string; title: string; annotations: Record<string, string> }[];
}

/**
 * A lookup in entities that are at hand: those of {@link listCatalogReferences}, and the groups of its types. Pages of
 * documentation are not looked into.
 *
 * @param today - `YYYY-MM-DD`; groups that are inactive since an earlier day do not count.
 * @public
 */
export function createCatalogLookup(
  entities: Entity[],
  today = new Date().toISOString().slice(0, 10),
): CatalogLookup {
  const byRef = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  return {
    hasEntity: ref => byRef.has(ref),
    hasTechDocs: ref =>
      byRef.get(ref)?.metadata.annotations?.['backstage.io/techdocs-ref'] !==
      undefined,
    groupsOfType: type =>
      [...byRef]
        .filter(([, { kind, spec }]) => kind === 'Group' && spec?.type === type)
        .map(([ref, { metadata }]) => ({
          ref,
          title: metadata.title ?? metadata.name,
          annotations: metadata.annotations ?? {},
        }))
        .filter(({ annotations }) => {
          const since = annotations[ANNOTATION_INACTIVE_SINCE];
          return since === undefined || since > today;
        }),
  };
}
