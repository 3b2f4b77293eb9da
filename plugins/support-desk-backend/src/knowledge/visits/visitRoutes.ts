import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { selfHelpEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import type { SelfHelpReports } from './report/SelfHelpReports';
import type { VisitService } from './VisitService';

/** Keeps what happens in visits, and reports on it. */
export function visitRoutes(options: {
  httpAuth: HttpAuthService;
  callerOf: CallerOf;
  visits: VisitService;
  reports: SelfHelpReports;
}): RouteMounter {
  const { httpAuth, callerOf, visits, reports } = options;
  return router => {
    mountEndpoint(
      router,
      selfHelpEndpoints.recordVisit,
      httpAuth,
      async ({ params, body, credentials }) =>
        visits.record(params.visit, body, await callerOf(credentials)),
    );
    mountEndpoint(
      router,
      selfHelpEndpoints.getSelfHelpReport,
      httpAuth,
      async ({ params, query, credentials }) =>
        reports.of(
          `${params.namespace}/${params.name}`,
          query,
          await callerOf(credentials),
        ),
    );
  };
}
