import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  availabilityEndpoints,
  percentInWords,
  type AvailabilityMonth,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  mountEndpoint,
  sendCsv,
  type CsvColumns,
  type RouteMounter,
} from '../http';
import type { CallerOf } from '../tickets/TicketService';
import type { AvailabilityHistoryService } from './AvailabilityHistoryService';
import type { AvailabilityService } from './AvailabilityService';
import type { StatusService } from './StatusService';

const COLUMNS: CsvColumns<AvailabilityMonth> = {
  Month: it => it.month,
  'Is over': it => (it.isOver ? 'yes' : 'no'),
  'Promised (min)': it => minutes(it.promisedMs),
  'Planned (min)': it => minutes(it.plannedMs),
  'Excluded (min)': it => minutes(it.excludedMs),
  'Down (min)': it => minutes(it.downMs),
  Available: it => percent(it.percent),
  'With planned down time': it => percent(it.percentWithPlanned),
  Interruptions: it => it.interruptions.length.toString(),
};

/** Tells when services are promised, and how they are and were. */
export function availabilityRoutes(options: {
  httpAuth: HttpAuthService;
  availability: AvailabilityService;
  history: AvailabilityHistoryService;
  status: StatusService;
  callerOf: CallerOf;
}): RouteMounter {
  const { httpAuth, availability, history, status, callerOf: by } = options;
  return router => {
    mountEndpoint(
      router,
      availabilityEndpoints.getAvailability,
      httpAuth,
      async ({ query, credentials }) =>
        availability.of(
          query.model,
          query.at === undefined ? undefined : new Date(query.at),
          await by(credentials),
        ),
    );
    mountEndpoint(
      router,
      availabilityEndpoints.getAvailabilityHistory,
      httpAuth,
      async ({ query, credentials, request, response }) => {
        const found = await history.of(query, await by(credentials));
        if (request.accepts(['json', 'text/csv']) !== 'text/csv') return found;
        const { service, months } = found;
        return sendCsv(response, {
          fileName: `availability-${service.id}-${months[0].month}.csv`,
          columns: COLUMNS,
          rows: months.values(),
        });
      },
    );
    mountEndpoint(
      router,
      availabilityEndpoints.getServiceStatus,
      httpAuth,
      async ({ query, credentials }) => status.of(query, await by(credentials)),
    );
  };
}

function minutes(ms: number): string {
  return (Math.round(ms / 600) / 100).toString();
}

function percent(value: number | undefined): string | undefined {
  return value === undefined ? undefined : percentInWords(value);
}
