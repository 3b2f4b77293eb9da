import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import {
  entranceOf,
  seenVersion,
  type TicketGate,
  type TicketWork,
} from '../tickets/work';
import { CommentService } from './CommentService';
import type { CallerOf } from '../tickets/TicketService';

/** Puts comments together, and answers their routes. */
export function createComments(options: {
  store: TicketStore;
  models: TicketModels;
  work: TicketWork;
  gate: TicketGate;
  httpAuth: HttpAuthService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth } = options;
  const comments = new CommentService(options);
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
