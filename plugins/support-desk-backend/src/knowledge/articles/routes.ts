import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { draftEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { readContent } from '../../attachments/readContent';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import { seenVersion } from '../../tickets/work';
import type { ArticlePublisher } from './ArticlePublisher';
import type { DraftReader } from './DraftReader';
import type { DraftService } from './DraftService';

/** Writes articles and publishes them. */
export function draftRoutes(options: {
  httpAuth: HttpAuthService;
  service: DraftService;
  reader: DraftReader;
  publisher: ArticlePublisher;
  callerOf: CallerOf;
  /** How many bytes an image may have. */
  maxImageSize: number;
}): RouteMounter {
  const { httpAuth, service, reader, publisher, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      draftEndpoints.getDrafts,
      httpAuth,
      async ({ query, credentials }) =>
        reader.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      draftEndpoints.startDraft,
      httpAuth,
      async ({ body, credentials }) =>
        service.start(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      draftEndpoints.getDraft,
      httpAuth,
      async ({ params, credentials }) =>
        reader.get(params.draft, await by(credentials)),
    );
    mountEndpoint(
      router,
      draftEndpoints.editDraft,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.edit(
          params.draft,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      draftEndpoints.deleteDraft,
      httpAuth,
      async ({ params, credentials, request }) =>
        service.delete(
          params.draft,
          seenVersion(request),
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      draftEndpoints.addDraftImage,
      httpAuth,
      async ({ params, query, credentials, request, response }) => {
        const caller = await by(credentials);
        // Before its content is read.
        await reader.get(params.draft, caller);
        const { maxImageSize: limit } = options;
        const content = await readContent(request, response, limit);
        return service.addImage(params.draft, { ...query, content }, caller);
      },
    );
    mountEndpoint(
      router,
      draftEndpoints.publishDraft,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        publisher.publish(
          params.draft,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      draftEndpoints.previewArticle,
      httpAuth,
      async ({ body, credentials }) =>
        service.preview(body, await by(credentials)),
    );
  };
}
