import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import { seenVersion } from '../tickets/work';
import type { ProblemReader } from './ProblemReader';
import type { ProblemService } from './ProblemService';
import type { CallerOf } from '../tickets/TicketService';

/** Lists and writes problems. */
export function problemRoutes(options: {
  httpAuth: HttpAuthService;
  problems: ProblemService;
  reader: ProblemReader;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, problems, reader, callerOf: by } = options;

  return router => {
    mountEndpoint(
      router,
      workEndpoints.getProblems,
      httpAuth,
      async ({ query, credentials }) =>
        reader.list(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      workEndpoints.getProblem,
      httpAuth,
      async ({ params, credentials }) =>
        reader.get(params.problem, await by(credentials)),
    );
    mountEndpoint(
      router,
      workEndpoints.createProblem,
      httpAuth,
      async ({ body, credentials }) =>
        problems.create(body, await by(credentials)),
    );
    mountEndpoint(
      router,
      workEndpoints.editProblem,
      httpAuth,
      async ({ params, body, credentials, request }) =>
        problems.edit(
          params.problem,
          seenVersion(request),
          body,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      workEndpoints.gatherTicket,
      httpAuth,
      async ({ params, credentials, request }) =>
        problems.gather(
          params.problem,
          seenVersion(request),
          params.ticket,
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      workEndpoints.releaseTicket,
      httpAuth,
      async ({ params, credentials, request }) =>
        problems.release(
          params.problem,
          seenVersion(request),
          params.ticket,
          await by(credentials),
        ),
    );
  };
}
