import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** Who the reader is: their own reference, and those of the groups that they belong to. */
export function useMe() {
  const identity = useApi(identityApiRef);
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: () => identity.getBackstageIdentity(),
    staleTime: Infinity,
  });
  return {
    user: data?.userEntityRef,
    belongsTo: data?.ownershipEntityRefs ?? [],
  };
}
