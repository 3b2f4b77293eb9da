import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request } from 'express';
import { mountEndpoint, type RouteMounter } from '../../http';
import { seenVersion } from './ifMatch';
import type { ModelChanges } from './ModelChanges';
import type { WorkRequest, WorkService } from './WorkService';
import type { CallerOf } from '../TicketService';

/** Moves, edits and takes back. */
export function workRoutes(options: {
  httpAuth: HttpAuthService;
  work: WorkService;
  modelChanges: ModelChanges;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, work, modelChanges, callerOf } = options;
  const requestOf = async (input: {
    params: { ticket: string };
    credentials: BackstageCredentials;
    request: Request;
  }): Promise<WorkRequest> => ({
    ticket: input.params.ticket,
    version: seenVersion(input.request),
    caller: await callerOf(input.credentials),
  });

  return router => {
    mountEndpoint(
      router,
      workEndpoints.transitionTickets,
      httpAuth,
      async ({ body, credentials }) =>
        work.transitionAll(body, await callerOf(credentials)),
    );
    mountEndpoint(
      router,
      workEndpoints.transitionTicket,
      httpAuth,
      async input => work.transition(await requestOf(input), input.body),
    );
    mountEndpoint(router, workEndpoints.editTicket, httpAuth, async input =>
      work.edit(await requestOf(input), input.body),
    );
    mountEndpoint(router, workEndpoints.undoTicket, httpAuth, async input =>
      work.undo(await requestOf(input)),
    );
    mountEndpoint(
      router,
      workEndpoints.previewModelChange,
      httpAuth,
      async ({ params, credentials }) =>
        modelChanges.preview(
          `${params.namespace}/${params.name}`,
          await callerOf(credentials),
        ),
    );
  };
}
