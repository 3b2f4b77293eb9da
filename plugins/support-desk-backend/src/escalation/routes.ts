import { Readable } from 'node:stream';
import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { escalationEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Request } from 'express';
import {
  idempotencyKey,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import { seenVersion, type TicketGate } from '../tickets/work';
import { COUNT_COLUMNS } from './counts/countColumns';
import type { LevelCounter } from './counts/LevelCounter';
import type { EscalationService } from './EscalationService';
import type { EscalationView } from './EscalationView';
import type { CallerOf } from '../tickets/TicketService';

/** Serves how tickets reach the next party. */
export function escalationRoutes(options: {
  httpAuth: HttpAuthService;
  gate: TicketGate;
  escalations: EscalationService;
  view: EscalationView;
  counter: LevelCounter;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, gate, escalations, view, counter, callerOf: by } = options;

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
    mountEndpoint(
      router,
      escalationEndpoints.getLevelCounts,
      httpAuth,
      async ({ params, query, credentials, request, response }) => {
        const counts = await counter.count(
          `${params.namespace}/${params.name}`,
          query,
          await by(credentials),
        );
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return counts;
        return sendCsv(response, {
          fileName: `${params.name}-levels-${counts.to.slice(0, 10)}.csv`,
          columns: COUNT_COLUMNS,
          rows: Readable.from(counts.items)[Symbol.asyncIterator](),
        });
      },
    );
  };
}
