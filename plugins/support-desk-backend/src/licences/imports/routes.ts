import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { licenceImportEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, readBody, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { ImportService } from './ImportService';

/** How large a file may be: enough for all rows that are read at once, each with some sentences. */
const LIMIT = 10 * 1024 * 1024;

/** Reads files of licences and seats. */
export function importRoutes(options: {
  httpAuth: HttpAuthService;
  service: ImportService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      licenceImportEndpoints.importLicences,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const caller = await by(credentials);
        const content = await readBody(request, response, {
          type: 'text/csv',
          limit: LIMIT,
        });
        return service.import(query, content, caller);
      },
    );
  };
}
