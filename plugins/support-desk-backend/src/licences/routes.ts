import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { licenceEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { mountEndpoint, sendCsv, type RouteMounter } from '../http';
import type { CallerOf } from '../tickets/TicketService';
import { seenVersion } from '../tickets/work';
import { LICENCE_COLUMNS } from './csvLicences';
import type { LicenceDirectory } from './LicenceDirectory';
import type { LicenceService } from './LicenceService';

/** Reads and writes the register of licences. */
export function licenceRoutes(options: {
  httpAuth: HttpAuthService;
  directory: LicenceDirectory;
  service: LicenceService;
  clock: ClockService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, directory, service, clock, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      licenceEndpoints.getLicences,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const caller = await by(credentials);
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') {
          return directory.list(query, caller);
        }
        const today = clock.now().toISOString().slice(0, 10);
        return sendCsv(response, {
          fileName: `licences-${today}.csv`,
          columns: LICENCE_COLUMNS,
          rows: directory.all(query, caller),
        });
      },
    );
    mountEndpoint(
      router,
      licenceEndpoints.createLicence,
      httpAuth,
      async ({ body, credentials }) =>
        service.create(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      licenceEndpoints.getLicence,
      httpAuth,
      async ({ params, credentials }) =>
        directory.read(params.licence, await by(credentials)),
    );
    mountEndpoint(
      router,
      licenceEndpoints.editLicence,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.edit(
          params.licence,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      licenceEndpoints.deleteLicence,
      httpAuth,
      async ({ params, credentials, request }) =>
        service.delete(
          params.licence,
          seenVersion(request),
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      licenceEndpoints.getLicenceChanges,
      httpAuth,
      async ({ params, credentials }) => ({
        items: await directory.changesOf(params.licence, await by(credentials)),
      }),
    );
  };
}
