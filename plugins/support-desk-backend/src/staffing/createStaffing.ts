import type {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { Caller } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { IANAZone } from 'luxon';
import type { RouteMounter } from '../http';
import type { ModelViews, SupportModelRegistry } from '../models';
import type { TicketModels } from '../tickets/TicketModels';
import { absenceRoutes } from './absenceRoutes';
import { AbsenceService } from './AbsenceService';
import { DatabaseAbsenceStore } from './DatabaseAbsenceStore';
import { StaffDirectory } from './StaffDirectory';

/** What staffing is made of. */
export interface StaffingOptions {
  knex: Knex;
  registry: SupportModelRegistry;
  views: ModelViews;
  models: TicketModels;
  clock: ClockService;
  config: RootConfigService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  callerOf: (credentials: BackstageCredentials) => Promise<Caller>;
}

/** Puts together who is away. */
export function createStaffing(options: StaffingOptions): RouteMounter {
  return absenceRoutes({
    ...options,
    absences: new AbsenceService({
      ...options,
      absences: new DatabaseAbsenceStore(options),
      staff: new StaffDirectory(options),
      timeZone: timeZoneOf(options.config),
    }),
  });
}

/** @throws InputError where the configuration names no zone that there is */
function timeZoneOf(config: RootConfigService): string {
  const zone = config.getOptionalString('supportDesk.timeZone') ?? 'UTC';
  if (IANAZone.isValidZone(zone)) return zone;
  throw new InputError(
    `supportDesk.timeZone: '${zone}' is not a time zone; it has to be one such as Europe/London`,
  );
}
