import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import { useAsyncList } from '@backstage/ui';

const SHOWN = 20;

/** Entities of some kinds whose name has what was typed, as options of a search. */
export function useEntityOptions(kind: string[]) {
  const catalog = useApi(catalogApiRef);
  return useAsyncList<{ id: string; label: string }>({
    load: async ({ filterText }) => {
      const { items } = await catalog.queryEntities({
        filter: { kind },
        limit: SHOWN,
        ...(filterText && {
          fullTextFilter: {
            term: filterText,
            fields: [
              'metadata.name',
              'metadata.title',
              'spec.profile.displayName',
            ],
          },
        }),
      });
      return {
        items: items.map(entity => ({
          id: stringifyEntityRef(entity),
          label: entityPresentationSnapshot(entity).primaryTitle,
        })),
      };
    },
  });
}
