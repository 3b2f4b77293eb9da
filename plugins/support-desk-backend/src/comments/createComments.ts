import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import { entranceOf, seenVersion, type TicketGate } from '../tickets/work';
import type { CommentService } from './CommentService';
import type { CallerOf } from '../tickets/TicketService';

/** Puts comments together, and answers their routes. */
export function createComments(options: {
  comments: CommentService;
  gate: TicketGate;
  httpAuth: HttpAuthService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, comments } = options;
  const enter = entranceOf(options);

  return router => {
    mountEndpoint(
      router,
      workEndpoints.getComments,
      httpAuth,
      async ({ params, credentials }) => ({
        items: await comments.list(await enter(params.ticket, credentials)),
      }),
    );
    mountEndpoint(
      router,
      workEndpoints.createComment,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        comments.create(
          await enter(params.ticket, credentials),
          seenVersion(request),
          body,
        ),
    );
    mountEndpoint(
      router,
      workEndpoints.editComment,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        comments.edit(
          await enter(params.ticket, credentials),
          seenVersion(request),
          params.comment,
          body.body,
        ),
    );
  };
}
