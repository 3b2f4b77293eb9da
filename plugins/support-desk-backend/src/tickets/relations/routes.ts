import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  workEndpoints,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import type { ProblemReader } from '../../problems/ProblemReader';
import { seenVersion, type TicketGate, type Visit } from '../work';
import type { AffectedService } from './AffectedService';
import type { LinkService } from './LinkService';
import type { SimilarService } from './SimilarService';
import type { CallerOf } from '../TicketService';

/** Serves how tickets belong together. To be mounted before the single ticket, which `similar` would be taken for. */
export function relationRoutes(options: {
  httpAuth: HttpAuthService;
  gate: TicketGate;
  links: LinkService;
  affected: AffectedService;
  similar: SimilarService;
  reader: ProblemReader;
  describe: (visit: Visit) => Promise<Ticket>;
  callerOf: CallerOf;
}): RouteMounter {
  const {
    httpAuth,
    gate,
    links,
    affected,
    similar,
    reader,
    describe,
    callerOf: by,
  } = options;
  const enter = async (ticket: string, credentials: BackstageCredentials) =>
    gate.enter(ticket, await by(credentials));

  return router => {
    mountEndpoint(
      router,
      workEndpoints.getSimilar,
      httpAuth,
      async ({ query, credentials }) =>
        similar.find(query, await by(credentials)),
    );
    mountEndpoint(
      router,
      workEndpoints.getLinks,
      httpAuth,
      async ({ params, credentials }) => {
        const visit = await enter(params.ticket, credentials);
        return {
          items: await links.list(visit),
          problem: await reader.ofTicket(visit.ticketId, visit.caller),
        };
      },
    );
    mountEndpoint(
      router,
      workEndpoints.createLink,
      httpAuth,
      async ({ params, body, credentials, request }) => {
        const visit = await enter(params.ticket, credentials);
        await links.link(visit, seenVersion(request), body);
        return { items: await links.list(visit) };
      },
    );
    mountEndpoint(
      router,
      workEndpoints.deleteLink,
      httpAuth,
      async ({ params, credentials, request }) => {
        const visit = await enter(params.ticket, credentials);
        const { kind, other } = params;
        await links.unlink(visit, seenVersion(request), kind, other);
        return { items: await links.list(visit) };
      },
    );
    mountEndpoint(
      router,
      workEndpoints.addAffected,
      httpAuth,
      async ({ params, credentials }) => {
        const visit = await enter(params.ticket, credentials);
        await affected.add(visit);
        return describe(visit);
      },
    );
    mountEndpoint(
      router,
      workEndpoints.removeAffected,
      httpAuth,
      async ({ params, credentials }) => {
        const visit = await enter(params.ticket, credentials);
        await affected.remove(visit);
        return describe(visit);
      },
    );
  };
}
