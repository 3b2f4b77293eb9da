import { stringifyEntityRef, type UserEntity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** What the catalog shows of a person besides the name. */
export interface Profile {
  /** Address of a photo. */
  picture?: string;
  email?: string;
}

const NONE: Record<string, Profile> = {};

/** The profiles of people, by full reference; those whom the catalog does not show are left out. */
export function useProfiles(users: string[]): Record<string, Profile> {
  const catalog = useApi(catalogApiRef);
  const entityRefs = [...new Set(users)].sort();
  const { data } = useQuery({
    queryKey: ['profiles', entityRefs],
    enabled: entityRefs.length > 0,
    staleTime: Infinity,
    queryFn: async () => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs,
        fields: ['kind', 'metadata', 'spec.profile'],
      });
      return Object.fromEntries(
        items.flatMap(it =>
          it
            ? [[stringifyEntityRef(it), (it as UserEntity).spec.profile ?? {}]]
            : [],
        ),
      );
    },
  });
  return data ?? NONE;
}
