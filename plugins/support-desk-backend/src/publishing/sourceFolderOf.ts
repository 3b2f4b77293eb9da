import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import {
  type Entity,
  getEntitySourceLocation,
  parseLocationRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { SourceFolder } from '@supportdesk/backstage-plugin-support-desk-node';
import { dirname } from 'node:path';

const TECHDOCS_REF = 'backstage.io/techdocs-ref';

/**
 * Where the docs of an entity come from, as TechDocs reads it: `backstage.io/techdocs-ref`, relative to where the entity is described.
 *
 * @returns undefined for an entity without docs of its own
 * @throws InputError for a reference that TechDocs does not know either
 * @throws NotAllowedError for a folder outside of the one in which the entity is described
 */
export function sourceFolderOf(
  entity: Entity,
  integrations: Pick<ScmIntegrationRegistry, 'resolveUrl'>,
): SourceFolder | undefined {
  const annotation = entity.metadata.annotations?.[TECHDOCS_REF];
  if (!annotation) return undefined;
  const docs = parseLocationRef(annotation);
  if (docs.type === 'url') return { type: 'url', target: docs.target };
  const source = getEntitySourceLocation(entity);
  if (docs.type === 'dir' && source.type === 'url') {
    const { target } = source;
    return {
      type: 'url',
      target: integrations.resolveUrl({ url: docs.target, base: target }),
    };
  }
  if (docs.type === 'dir' && source.type === 'file') {
    return {
      type: 'dir',
      target: resolveSafeChildPath(dirname(source.target), docs.target),
    };
  }
  throw new InputError(
    `${TECHDOCS_REF} of ${stringifyEntityRef(
      entity,
    )}: '${annotation}' cannot be followed from ${
      source.type
    }:; allowed are dir: and url:, of entities described in a file or at an address`,
  );
}
