import type { TimelineEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** The people and groups that the data of events names. */
export function refsOf(entries: TimelineEntry[]): string[] {
  const refs = entries.flatMap(({ type, data }) => [
    data.assignee,
    data.team,
    // Of other changes these are no people, but what was and is.
    ...(type === 'handedOver' || type === 'senderCorrected'
      ? [data.from, data.to]
      : []),
    ...superUsersOf(data.evidence),
  ]);
  return [...new Set(refs.filter(it => typeof it === 'string'))].sort();
}

function superUsersOf(evidence: unknown): unknown[] {
  const { superUsers } = (evidence ?? {}) as { superUsers?: unknown };
  return Array.isArray(superUsers) ? superUsers.map(it => it?.user) : [];
}

/** What people and groups are called; until the catalog has said so, by the last part of their reference. */
export function useNames(refs: string[]): (ref: string) => string {
  const catalog = useApi(catalogApiRef);
  const { data: names = {} } = useQuery({
    queryKey: ['names', refs],
    queryFn: async () => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs: refs,
        fields: ['kind', 'metadata', 'spec.profile'],
      });
      return Object.fromEntries(
        refs.map((ref, index) => [
          ref,
          entityPresentationSnapshot(items[index] ?? ref).primaryTitle,
        ]),
      );
    },
    enabled: refs.length > 0,
    staleTime: Infinity,
  });
  return ref => names[ref] ?? ref.replace(/^.*\//, '');
}
