import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { licenceRequestEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { idempotencyKey, mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../../tickets/TicketService';
import { seenVersion } from '../../tickets/work';
import type { LicenceRequestService } from './LicenceRequestService';
import type { LicenceRequestSteps } from './LicenceRequestSteps';
import type { LicenceRequestTickets } from './LicenceRequestTickets';
import type { TrainingClasses } from './TrainingClasses';

/** Asks for licences, and takes requests from step to step. */
export function licenceRequestRoutes(options: {
  httpAuth: HttpAuthService;
  service: LicenceRequestService;
  steps: LicenceRequestSteps;
  outcomes: LicenceRequestTickets;
  classes: TrainingClasses;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, service, steps, outcomes, classes, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      licenceRequestEndpoints.getTrainingClasses,
      httpAuth,
      async ({ params, credentials }) =>
        classes.of(params.licence, await by(credentials)),
    );
    mountEndpoint(
      router,
      licenceRequestEndpoints.getLicenceRequests,
      httpAuth,
      async ({ query, credentials }) =>
        service.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      licenceRequestEndpoints.askLicence,
      httpAuth,
      async ({ body, credentials, request }) =>
        service.ask(body, await by(credentials), idempotencyKey(request)),
    );
    mountEndpoint(
      router,
      licenceRequestEndpoints.getLicenceRequest,
      httpAuth,
      async ({ params, credentials }) =>
        service.get(params.request, await by(credentials)),
    );
    mountEndpoint(
      router,
      licenceRequestEndpoints.stepLicenceRequest,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        steps.take(
          params.request,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      licenceRequestEndpoints.raiseLicenceRequest,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        outcomes.raise(
          params.request,
          seenVersion(request),
          body,
          await by(credentials),
          idempotencyKey(request),
        ),
    );
  };
}
