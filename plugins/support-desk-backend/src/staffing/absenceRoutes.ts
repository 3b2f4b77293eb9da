import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  absenceEndpoints,
  type Caller,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import { seenVersion } from '../tickets/work';
import type { AbsenceService } from './AbsenceService';

/** Lists and records who is away. */
export function absenceRoutes(options: {
  httpAuth: HttpAuthService;
  absences: AbsenceService;
  callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
}): RouteMounter {
  const { httpAuth, absences } = options;
  const by = async (credentials: BackstageCredentials) => ({
    ...(await options.callerOf(credentials)),
    credentials,
  });
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
