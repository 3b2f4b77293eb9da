import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { seatEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  idempotencyKey,
  mountEndpoint,
  sendCsv,
  type RouteMounter,
} from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import { SEAT_COLUMNS } from './csvSeats';
import type { SeatGiving } from './SeatGiving';
import type { SeatService } from './SeatService';

/** Reads, gives and releases seats. */
export function seatRoutes(options: {
  httpAuth: HttpAuthService;
  service: SeatService;
  giving: SeatGiving;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, giving, clock, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      seatEndpoints.getSeats,
      httpAuth,
      async ({ params, credentials, request, response }) => {
        const { seen, ...found } = await service.list(
          params.licence,
          await by(credentials),
        );
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `seats-${today}.csv`,
          columns: SEAT_COLUMNS,
          rows: found.items
            .map(seat => ({ seat, licence: seen.licence }))
            .values(),
        });
      },
    );
    mountEndpoint(
      router,
      seatEndpoints.giveSeat,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        giving.give(
          params.licence,
          body,
          await by(credentials),
          idempotencyKey(request),
        ),
    );
    mountEndpoint(
      router,
      seatEndpoints.releaseSeat,
      httpAuth,
      async ({ params, query, credentials }) =>
        service.release(
          params.licence,
          params.seat,
          query,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      seatEndpoints.askToRelease,
      httpAuth,
      async ({ params, body, credentials }) =>
        service.ask(params.licence, body.seats, await by(credentials)),
    );
  };
}
