import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  escalationEndpoints,
  type Caller,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request } from 'express';
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

  const requestOf = async (input: {
    params: { ticket: string };
    credentials: BackstageCredentials;
    request: Request;
  }) => ({
    ticket: input.params.ticket,
    version: seenVersion(input.request),
    caller: await by(input.credentials),
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
      async input =>
        escalations.escalate(await requestOf(input), input.body, {
          idempotencyKey: idempotencyKey(input.request),
        }),
    );
    mountEndpoint(
      router,
      escalationEndpoints.recordLadderOutcome,
      httpAuth,
      async input =>
        escalations.recordOutcome(
          await requestOf(input),
          input.params.step,
          input.body,
        ),
    );
  };
}
