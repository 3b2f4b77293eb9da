import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { IANAZone } from 'luxon';
import type { RouteMounter } from '../http';
import { absenceRoutes } from './absenceRoutes';
import { AbsenceService } from './AbsenceService';
import { DatabaseAbsenceStore } from './DatabaseAbsenceStore';
import {
  createHandovers,
  type HandoverOptions,
} from './handovers/createHandovers';
import { StaffDirectory } from './StaffDirectory';
import type { SuperUserListings } from '../superUsers/SuperUserListings';
import type { CallerOf } from '../tickets/TicketService';

/** What staffing is made of. */
export interface StaffingOptions extends HandoverOptions {
  config: RootConfigService;
  callerOf: CallerOf;
  listings: SuperUserListings;
}

/** Puts together who is away, and what passes from one group to another. */
export async function createStaffing(
  options: StaffingOptions,
): Promise<RouteMounter> {
  const mountAbsences = absenceRoutes({
    ...options,
    absences: new AbsenceService({
      ...options,
      absences: new DatabaseAbsenceStore(options),
      staff: new StaffDirectory(options),
      timeZone: timeZoneOf(options.config),
    }),
  });
  const mountHandovers = await createHandovers(options);
  return router => {
    mountAbsences(router);
    mountHandovers(router);
  };
}

/** @throws InputError where the configuration names no zone that there is */
function timeZoneOf(config: RootConfigService): string {
  const zone = config.getOptionalString('supportDesk.timeZone') ?? 'UTC';
  if (IANAZone.isValidZone(zone)) return zone;
  throw new InputError(
    `supportDesk.timeZone: '${zone}' is not a time zone; it has to be one such as Europe/London`,
  );
}
