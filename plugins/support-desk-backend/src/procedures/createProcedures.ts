import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { workEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import type { TicketModels } from '../tickets/TicketModels';
import {
  entranceOf,
  seenVersion,
  type TicketGate,
  type TicketWork,
} from '../tickets/work';
import { ChecklistService } from './ChecklistService';
import type { CallerOf } from '../tickets/TicketService';

/** Puts the procedures of tickets together and serves them. */
export function createProcedures(options: {
  httpAuth: HttpAuthService;
  gate: TicketGate;
  work: TicketWork;
  models: TicketModels;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth } = options;
  const checklists = new ChecklistService(options);
  const enter = entranceOf(options);

  return router => {
    mountEndpoint(
      router,
      workEndpoints.getChecklists,
      httpAuth,
      async ({ params, credentials }) => {
        const visit = await enter(params.ticket, credentials);
        return { items: await checklists.list(visit) };
      },
    );
    mountEndpoint(
      router,
      workEndpoints.tickStep,
      httpAuth,
      async ({ params, body, credentials, request }) => {
        const visit = await enter(params.ticket, credentials);
        await checklists.tick(visit, seenVersion(request), params, body);
        return { items: await checklists.list(visit) };
      },
    );
  };
}
