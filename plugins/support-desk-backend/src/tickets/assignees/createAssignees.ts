import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { CallerOf } from '../TicketService';
import { entranceOf, type TicketGate } from '../work';
import { AssigneeFinder } from './AssigneeFinder';

/** Tells those who work on a ticket to whom it can be given. */
export function createAssignees(
  options: ConstructorParameters<typeof AssigneeFinder>[0] & {
    gate: TicketGate;
    callerOf: CallerOf;
    httpAuth: HttpAuthService;
  },
): RouteMounter {
  const finder = new AssigneeFinder(options);
  const enter = entranceOf(options);
  return router =>
    mountEndpoint(
      router,
      workEndpoints.getAssignees,
      options.httpAuth,
      async ({ params, credentials }) =>
        finder.find(await enter(params.ticket, credentials)),
    );
}
