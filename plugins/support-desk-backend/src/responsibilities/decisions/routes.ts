import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { decisionEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { CellDiscussion } from './CellDiscussion';
import type { DecisionService } from './DecisionService';

/** Decides about cells, and says what is said about them. */
export function decisionRoutes(options: {
  httpAuth: HttpAuthService;
  service: DecisionService;
  discussion: CellDiscussion;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, discussion, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      decisionEndpoints.decideCells,
      httpAuth,
      async ({ body, credentials }) => ({
        ids: await service.decide(body, await by(credentials)),
      }),
    );
    mountEndpoint(
      router,
      decisionEndpoints.withdrawDecisions,
      httpAuth,
      async ({ body, credentials }) =>
        service.withdraw(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      decisionEndpoints.getCellHistory,
      httpAuth,
      async ({ query, credentials }) =>
        discussion.historyOf(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      decisionEndpoints.commentCell,
      httpAuth,
      async ({ body, credentials }) =>
        discussion.comment(body, await by(credentials)),
    );
  };
}
