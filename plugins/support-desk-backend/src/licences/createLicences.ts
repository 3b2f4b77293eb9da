import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { addCheckLicence } from '../actions/checkLicence';
import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { TicketOptions, TicketParts } from '../tickets';
import { createCalendar } from './calendar/createCalendar';
import { DatabaseLicenceStore } from './DatabaseLicenceStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { createFigures } from './figures/createFigures';
import { DatabaseFigureStore } from './figures/DatabaseFigureStore';
import { FigureForecasts } from './figures/FigureForecasts';
import { LicenceDescriber } from './LicenceDescriber';
import { LicenceDirectory } from './LicenceDirectory';
import type { WaitingCounts } from './LicenceInsights';
import { LicenceService } from './LicenceService';
import { LicenceSight } from './LicenceSight';
import type { LicenceStore } from './LicenceStore';
import { createRequests } from './requests/createRequests';
import { RequestWaitingCounts } from './requests/RequestWaitingCounts';
import { licenceRoutes } from './routes';
import type { SeatStore } from './SeatStore';
import { createImports } from './imports/createImports';
import { createSeats } from './seats/createSeats';
import { addConfiguredSources } from './sources/addConfiguredSources';
import { createSources } from './sources/createSources';
import { DatabaseSourceStateStore } from './sources/DatabaseSourceStateStore';
import type { LicenceSources } from './sources/LicenceSources';
import { SourceInsights } from './sources/SourceInsights';
import type { SourceStateStore } from './sources/SourceStateStore';
import { createWarnings } from './warnings/createWarnings';

/** What licences are made of. */
export type LicenceOptions = TicketOptions &
  TicketParts & {
    staff: ModelStaff;
    /** What modules have connected. */
    licenceSources: LicenceSources;
    urlReader: UrlReaderService;
  };

/** What each capability gets. */
export type LicenceParts = LicenceOptions & {
  licences: LicenceStore;
  seats: SeatStore;
  waiting: WaitingCounts;
  sight: LicenceSight;
  sourceStates: SourceStateStore;
  describer: LicenceDescriber;
};

/** Each adds its endpoints and its jobs. */
const CAPABILITIES: ((
  parts: LicenceParts,
) => RouteMounter | Promise<RouteMounter>)[] = [
  createRegister,
  createSeats,
  createImports,
  createRequests,
  createFigures,
  createSources,
  createWarnings,
  createCalendar,
];

/** Puts together what is entitled, who holds it and who asks for it; answers the routes. */
export async function createLicences(
  options: LicenceOptions,
): Promise<RouteMounter> {
  const licences = new DatabaseLicenceStore(options);
  options.registry.follow(models => licences.sync(models));

  const seats = new DatabaseSeatStore(options);
  const waiting = new RequestWaitingCounts(options);
  const figures = new DatabaseFigureStore(options);
  const forecasts = new FigureForecasts({ ...options, figures });
  addConfiguredSources(options.licenceSources, options);
  const sourceStates = new DatabaseSourceStateStore(options);
  const elsewhere = new SourceInsights({ ...options, sourceStates });
  const parts: LicenceParts = {
    ...options,
    licences,
    seats,
    waiting,
    sight: new LicenceSight({ ...options, licences }),
    sourceStates,
    describer: new LicenceDescriber({
      ...options,
      seats,
      waiting,
      forecasts,
      elsewhere,
    }),
  };
  const mounts = await Promise.all(CAPABILITIES.map(create => create(parts)));
  return router => mounts.forEach(mount => mount(router));
}

function createRegister(parts: LicenceParts): RouteMounter {
  const directory = new LicenceDirectory(parts);
  addCheckLicence(parts.actions, directory);
  return licenceRoutes({
    ...parts,
    directory,
    service: new LicenceService(parts),
  });
}
