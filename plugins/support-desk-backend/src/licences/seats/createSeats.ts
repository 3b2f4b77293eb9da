import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { seatRoutes } from './routes';
import { SeatGiving } from './SeatGiving';
import { SeatService } from './SeatService';

/** Puts seats together. */
export function createSeats(parts: LicenceParts): RouteMounter {
  return seatRoutes({
    ...parts,
    service: new SeatService(parts),
    giving: new SeatGiving(parts),
  });
}
