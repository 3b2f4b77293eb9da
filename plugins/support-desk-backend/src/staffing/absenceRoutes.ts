import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { absenceEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import { seenVersion } from '../tickets/work';
import type { AbsenceService } from './AbsenceService';
import type { CallerOf } from '../tickets/TicketService';

/** Lists and records who is away. */
export function absenceRoutes(options: {
  httpAuth: HttpAuthService;
  absences: AbsenceService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, absences, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      absenceEndpoints.getAbsences,
      httpAuth,
      async ({ query, credentials }) =>
        absences.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      absenceEndpoints.createAbsence,
      httpAuth,
      async ({ body, credentials }) =>
        absences.create(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      absenceEndpoints.editAbsence,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        absences.edit(
          params.absence,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      absenceEndpoints.deleteAbsence,
      httpAuth,
      async ({ params, credentials, request }) =>
        absences.delete(
          params.absence,
          seenVersion(request),
          await by(credentials),
        ),
    );
  };
}
