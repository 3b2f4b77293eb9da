import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { ticketEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { NextFunction, Request, Response } from 'express';
import {
  idempotencyKey,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../http';
import { allTickets, TICKET_COLUMNS } from './csvTickets';
import type { TicketModels } from './TicketModels';
import type { CallerOf, TicketService } from './TicketService';
import type { WorkService } from './work';

/** Lists and writes tickets. */
export function ticketRoutes(options: {
  httpAuth: HttpAuthService;
  tickets: TicketService;
  work: Pick<WorkService, 'get'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, tickets, work, clock } = options;
  const by = async (credentials: BackstageCredentials) => ({
    caller: await options.callerOf(credentials),
  });

  return router => {
    router.use('/tickets', joinRepeatedKeys);
    mountEndpoint(
      router,
      ticketEndpoints.createTicket,
      httpAuth,
      async ({ body, credentials, request }) => {
        return tickets.create(body, {
          ...(await by(credentials)),
          idempotencyKey: idempotencyKey(request),
        });
      },
    );
    mountEndpoint(
      router,
      ticketEndpoints.getTickets,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const caller = await by(credentials);
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') {
          const page = await tickets.listAsJson(query, caller);
          return response.type('json').send(page);
        }
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `tickets-${today}.csv`,
          columns: TICKET_COLUMNS,
          rows: allTickets(options, query, caller),
        });
      },
    );
    // Before the single ticket, which `counts` would be taken for.
    mountEndpoint(
      router,
      ticketEndpoints.getTicketCounts,
      httpAuth,
      async ({ query, credentials }) =>
        tickets.count(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      ticketEndpoints.getTicket,
      httpAuth,
      async ({ params, credentials }) => {
        const { caller } = await by(credentials);
        return work.get(params.ticket, caller);
      },
    );
    mountEndpoint(
      router,
      ticketEndpoints.getTimeline,
      httpAuth,
      async ({ params, credentials }) =>
        tickets.timeline(params.ticket, await by(credentials)),
    );
    mountEndpoint(
      router,
      ticketEndpoints.getClocks,
      httpAuth,
      async ({ params, credentials }) =>
        tickets.clocks(params.ticket, await by(credentials)),
    );
  };
}

/** `status=new&status=waiting` is another way of writing `status=new,waiting`. */
function joinRepeatedKeys({ query }: Request, _: Response, next: NextFunction) {
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) query[key] = value.join(',');
  }
  next();
}
