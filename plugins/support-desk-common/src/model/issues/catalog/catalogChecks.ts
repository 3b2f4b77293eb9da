import { ANNOTATION_ROLE_PREFIX } from '../../catalog';
import type { Check } from '../Check';
import { referencesIn } from '../references/referencesIn';
import { formatPath } from '../source/paths';
import { parseTechDocs } from './listCatalogReferences';

/** Entities that the catalog lacks: shown as such, never a failure. */
export const missingEntities: Check = ({ spec, catalog }) =>
  referencesIn(spec)
    .filter(
      ({ kind, value }) =>
        catalog &&
        kind === 'entity' &&
        !catalog.hasEntity(value.toLocaleLowerCase('en-US')),
    )
    .map(({ value, path }) => ({
      code: 'ENTITY_NOT_FOUND',
      path: formatPath(spec, path),
      message: `the catalog has no ${value}`,
    }));

/** Documentation that does not exist. */
export const missingTechDocs: Check = ({ spec, catalog }) =>
  referencesIn(spec).flatMap(({ kind, value, path }) => {
    if (!catalog || kind !== 'techdocs') {
      return [];
    }
    const { ref, page } = parseTechDocs(value);
    return catalog.hasTechDocs(ref, page)
      ? []
      : [
          {
            code: 'TECHDOCS_NOT_FOUND',
            path: formatPath(spec, path),
            message: `there is no documentation at ${value}`,
          },
        ];
  });

/** Groups that name nobody for a role that each of them has to name (S0). */
export const agenciesWithoutHolder: Check = ({ model, catalog }) =>
  Object.values(model.roles).flatMap(({ id, title, path, namedByEach }) =>
    (namedByEach ? catalog?.groupsOfType(namedByEach) ?? [] : [])
      .filter(
        ({ annotations }) => !annotations[ANNOTATION_ROLE_PREFIX + id]?.trim(),
      )
      .map(group => ({
        code: 'AGENCY_WITHOUT_HOLDER',
        path,
        message: `${group.title} (${group.ref}) names no ${title}; expected the annotation ${ANNOTATION_ROLE_PREFIX}${id} with its users`,
      })),
  );
