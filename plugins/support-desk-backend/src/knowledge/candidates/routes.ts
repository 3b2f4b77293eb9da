import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { candidateEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import { seenVersion } from '../../tickets/work';
import type { CallerOf } from '../../tickets/TicketService';
import type { CandidateReader } from './CandidateReader';
import type { CandidateService } from './CandidateService';

/** Lists and changes candidates of the FAQ. */
export function candidateRoutes(options: {
  httpAuth: HttpAuthService;
  reader: CandidateReader;
  service: CandidateService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, reader, service, callerOf: by } = options;

  return router => {
    mountEndpoint(
      router,
      candidateEndpoints.getCandidates,
      httpAuth,
      async ({ query, credentials }) =>
        reader.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      candidateEndpoints.addCandidate,
      httpAuth,
      async ({ body, credentials }) => service.add(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      candidateEndpoints.getCandidate,
      httpAuth,
      async ({ params, credentials }) =>
        reader.get(params.candidate, await by(credentials)),
    );
    mountEndpoint(
      router,
      candidateEndpoints.editCandidate,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.edit(
          params.candidate,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      candidateEndpoints.stepCandidate,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        service.step(
          params.candidate,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      candidateEndpoints.addCandidateMember,
      httpAuth,
      async ({ params, credentials, request }) =>
        service.putMember(
          params.candidate,
          seenVersion(request),
          params,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      candidateEndpoints.removeCandidateMember,
      httpAuth,
      async ({ params, credentials, request }) =>
        service.removeMember(
          params.candidate,
          seenVersion(request),
          params,
          await by(credentials),
        ),
    );
  };
}
