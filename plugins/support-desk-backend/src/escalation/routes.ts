import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  escalationEndpoints,
  type Caller,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { idempotencyKey, mountEndpoint, type RouteMounter } from '../http';
import { seenVersion, type TicketGate } from '../tickets/work';
import type { EscalationService } from './EscalationService';
import type { EscalationView } from './EscalationView';

/** Serves how tickets reach the next party. */
export function escalationRoutes(options: {
  httpAuth: HttpAuthService;
  gate: TicketGate;
  escalations: EscalationService;
  view: EscalationView;
  callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
}): RouteMounter {
  const { httpAuth, gate, escalations, view } = options;
  const by = async (credentials: BackstageCredentials) => ({
    ...(await options.callerOf(credentials)),
    credentials,
  });

  return router => {
    mountEndpoint(
      router,
      escalationEndpoints.getEscalations,
      httpAuth,
      async ({ params, credentials }) =>
        view.describe(await gate.enter(params.ticket, await by(credentials))),
    );
    mountEndpoint(
      router,
      escalationEndpoints.escalateTicket,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        escalations.escalate(
          {
            ticket: params.ticket,
            version: seenVersion(request),
            caller: await by(credentials),
          },
          body,
          { idempotencyKey: idempotencyKey(request) },
        ),
    );
  };
}
