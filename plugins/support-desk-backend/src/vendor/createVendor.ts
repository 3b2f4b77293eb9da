import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { vendorEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../http';
import {
  seenVersion,
  type TicketGate,
  type TicketWork,
  type WorkService,
} from '../tickets/work';
import { editVendorCase, type VendorRules } from './editVendorCase';
import { sendVendorCase } from './portals/sendVendorCase';
import type { VendorCases } from './portals/VendorCases';
import type { VendorPortals } from './portals/VendorPortals';
import type { CallerOf } from '../tickets/TicketService';

/** Puts together what is recorded of tickets at the vendor, and answers its route. */
export function createVendor(
  options: VendorRules & {
    gate: TicketGate;
    work: TicketWork;
    portals: VendorPortals;
    cases: VendorCases;
    service: Pick<WorkService, 'get'>;
    httpAuth: HttpAuthService;
    callerOf: CallerOf;
  },
): RouteMounter {
  const { gate, work, service, httpAuth, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      vendorEndpoints.editVendorCase,
      httpAuth,
      async ({ params, body, credentials, request }) => {
        const caller = await by(credentials);
        const visit = await gate.enter(params.ticket, caller);
        await work.change(visit, seenVersion(request), context =>
          editVendorCase(context, body, options),
        );
        return service.get(params.ticket, caller);
      },
    );
    mountEndpoint(
      router,
      vendorEndpoints.sendVendorCase,
      httpAuth,
      async ({ params, credentials, request }) => {
        const caller = await by(credentials);
        const visit = await gate.enter(params.ticket, caller);
        await work.change(visit, seenVersion(request), context =>
          sendVendorCase(context, options),
        );
        return service.get(params.ticket, caller);
      },
    );
  };
}
