import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import type {
  CompiledSource,
  ModelSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useQuery } from '@tanstack/react-query';
import { useModel } from '../../../hooks/useModels';
import { modelName } from '../../../hooks/useSelectedModel';
import { docsPath } from './docsPath';

const TECHDOCS_REF = 'backstage.io/techdocs-ref';

/** Something to read. */
export interface DocsLink {
  title: string;
  href: string;
  howTo?: string;
}

const linkOf = ({ title, techdocs, link, howTo }: CompiledSource) => {
  const href = (techdocs && docsPath(techdocs)) ?? link;
  return href ? [{ title, href, howTo }] : [];
};

/** What is documented of a system: the sources that its model names, then the documentation of what it supports. */
export function useDocs(model: ModelSummary) {
  const catalog = useApi(catalogApiRef);
  const detail = useModel(modelName(model));
  const entities = useQuery({
    queryKey: ['faq', 'documented', model.supports],
    queryFn: async () => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs: model.supports,
        fields: ['kind', 'metadata', 'spec.type'],
      });
      return items.flatMap(entity =>
        entity?.metadata.annotations?.[TECHDOCS_REF]
          ? [
              {
                title: entityPresentationSnapshot(entity).primaryTitle,
                href: docsPath(stringifyEntityRef(entity))!,
              },
            ]
          : [],
      );
    },
    enabled: model.supports.length > 0,
  });
  const sources = Object.values(
    detail.data?.model.knowledge.sources ?? {},
  ).flatMap(linkOf);
  const named = new Set(sources.map(({ href }) => href));
  const links: DocsLink[] = [
    ...sources,
    ...(entities.data ?? []).filter(({ href }) => !named.has(href)),
  ];
  return { links, isLoading: detail.isPending || entities.isLoading };
}
