import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { superUserEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { mountEndpoint, sendCsv, type RouteMounter } from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { seenVersion } from '../tickets/work';
import { SUPER_USER_COLUMNS } from './csvSuperUsers';
import type { SuperUserDirectory } from './SuperUserDirectory';
import type { SuperUserService } from './SuperUserService';

/** Reads and writes the directory of super users. */
export function superUserRoutes(options: {
  httpAuth: HttpAuthService;
  directory: SuperUserDirectory;
  service: SuperUserService;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, directory, service, clock, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      superUserEndpoints.getSuperUsers,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const found = await directory.read(query, await by(credentials));
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `super-users-${today}.csv`,
          columns: SUPER_USER_COLUMNS,
          rows: found.items.values(),
        });
      },
    );
    mountEndpoint(
      router,
      superUserEndpoints.nominateSuperUser,
      httpAuth,
      async ({ body, credentials }) =>
        service.nominate(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      superUserEndpoints.editSuperUser,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.edit(
          params.superUser,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      superUserEndpoints.decideSuperUser,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.decide(
          params.superUser,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      superUserEndpoints.deleteSuperUser,
      httpAuth,
      async ({ params, credentials, request }) =>
        service.remove(
          params.superUser,
          seenVersion(request),
          await by(credentials),
        ),
    );
  };
}
