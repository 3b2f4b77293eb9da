import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { TicketOptions, TicketParts } from '../tickets';
import { createCalendar } from './calendar/createCalendar';
import { DatabaseLicenceStore } from './DatabaseLicenceStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { createFigures } from './figures/createFigures';
import { LicenceSight } from './LicenceSight';
import type { LicenceStore } from './LicenceStore';
import { createWarnings } from './warnings/createWarnings';
import type { SeatStore } from './SeatStore';

/** What licences are made of. */
export type LicenceOptions = TicketOptions &
  TicketParts & { staff: ModelStaff };

/** What each capability gets. */
export type LicenceParts = LicenceOptions & {
  licences: LicenceStore;
  seats: SeatStore;
  sight: LicenceSight;
};

/** Each adds its endpoints and its jobs. */
const CAPABILITIES: ((
  parts: LicenceParts,
) => RouteMounter | Promise<RouteMounter>)[] = [
  createFigures,
  createWarnings,
  createCalendar,
];

/** Puts together what is entitled, who holds it and who asks for it; answers the routes. */
export async function createLicences(
  options: LicenceOptions,
): Promise<RouteMounter> {
  const licences = new DatabaseLicenceStore(options);
  options.registry.follow(models => licences.sync(models));

  const parts: LicenceParts = {
    ...options,
    licences,
    seats: new DatabaseSeatStore(options),
    sight: new LicenceSight({ ...options, licences }),
  };
  const mounts = await Promise.all(CAPABILITIES.map(create => create(parts)));
  return router => mounts.forEach(mount => mount(router));
}
