import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  vendorEndpoints,
  type Caller,
} from '@supportdesk/backstage-plugin-support-desk-common';
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

/** Puts together what is recorded of tickets at the vendor, and answers its route. */
export function createVendor(
  options: VendorRules & {
    gate: TicketGate;
    work: TicketWork;
    portals: VendorPortals;
    cases: VendorCases;
    service: Pick<WorkService, 'get'>;
    httpAuth: HttpAuthService;
    callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
  },
): RouteMounter {
  const { gate, work, service, httpAuth } = options;
  const by = async (credentials: BackstageCredentials) => ({
    ...(await options.callerOf(credentials)),
    credentials,
  });
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
