import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  ticketEndpoints,
  type Caller,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { mountEndpoint, parseInput, type RouteMounter } from '../http';
import type { TicketService } from './TicketService';
import type { WorkService } from './work';

const createHeaders = z.object({
  'idempotency-key': z.string().trim().min(1).max(200).optional(),
});

/** Lists and writes tickets. */
export function ticketRoutes(options: {
  httpAuth: HttpAuthService;
  tickets: TicketService;
  work: Pick<WorkService, 'get'>;
  callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
}): RouteMounter {
  const { httpAuth, tickets, work } = options;
  const by = async (credentials: BackstageCredentials) => ({
    caller: { ...(await options.callerOf(credentials)), credentials },
  });

  return router => {
    router.use('/tickets', joinRepeatedKeys);
    mountEndpoint(
      router,
      ticketEndpoints.createTicket,
      httpAuth,
      async ({ body, credentials, request }) => {
        const headers = parseInput(createHeaders, request.headers, 'header');
        return tickets.create(body, {
          ...(await by(credentials)),
          idempotencyKey: headers['idempotency-key'],
        });
      },
    );
    mountEndpoint(
      router,
      ticketEndpoints.getTickets,
      httpAuth,
      async ({ query, credentials }) =>
        tickets.list(query, await by(credentials)),
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
