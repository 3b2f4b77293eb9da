import { ScmIntegrations } from '@backstage/integration';
import { articleEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import { DatabaseDraftStore } from '../articles/DatabaseDraftStore';
import { Documentation } from '../articles/Documentation';
import type { KnowledgeParts } from '../createKnowledge';
import { DatabaseReadingStore } from './DatabaseReadingStore';
import { PageFiles } from './PageFiles';
import { PersonKey } from './PersonKey';
import { ReadingService } from './ReadingService';

/** Puts together what readers do at the end of an article; answers the routes. */
export async function createReading(
  options: KnowledgeParts,
): Promise<RouteMounter> {
  const { httpAuth, callerOf: by } = options;
  const documentation = new Documentation({
    ...options,
    integrations: ScmIntegrations.fromConfig(options.config),
  });
  const service = new ReadingService({
    ...options,
    documentation,
    files: new PageFiles({ ...options, documentation }),
    drafts: new DatabaseDraftStore(options),
    people: new PersonKey(options),
    readings: new DatabaseReadingStore(options),
  });

  return router => {
    mountEndpoint(
      router,
      articleEndpoints.getArticle,
      httpAuth,
      async ({ query, credentials }) =>
        service.get(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      articleEndpoints.viewArticle,
      httpAuth,
      async ({ body, credentials }) =>
        service.view(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      articleEndpoints.rateArticle,
      httpAuth,
      async ({ body, credentials }) =>
        service.rate(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      articleEndpoints.getMissingWords,
      httpAuth,
      async ({ params, credentials }) =>
        service.missingWords(
          `${params.namespace}/${params.name}`,
          await by(credentials),
        ),
    );
  };
}
