import {
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** Somebody of a team, by reference and name. */
export interface TeamPerson {
  ref: string;
  name: string;
}

/** The people of a team, by name; none without a team. */
export function useTeamPeople(team: string | undefined) {
  const catalog = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['teamPeople', team],
    queryFn: async (): Promise<TeamPerson[]> => {
      const { items } = await catalog.getEntities({
        filter: { kind: 'User', [`relations.${RELATION_MEMBER_OF}`]: team! },
        fields: ['kind', 'metadata', 'spec.profile'],
      });
      return items
        .map(entity => ({
          ref: stringifyEntityRef(entity),
          name: entityPresentationSnapshot(entity).primaryTitle,
        }))
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    enabled: Boolean(team),
  });
}
