import type { RouteMounter } from '../http';
import type { NoticeParts } from '../notices/createNotices';
import { ReadableModels } from '../notices/feeds/ReadableModels';
import { AvailabilityHistoryService } from './AvailabilityHistoryService';
import { AvailabilityService } from './AvailabilityService';
import { availabilityRoutes } from './routes';
import { StatusService } from './StatusService';

/** Puts together when services are promised, and how they are and were. */
export function createAvailability(parts: NoticeParts): RouteMounter {
  return availabilityRoutes({
    ...parts,
    availability: new AvailabilityService(parts),
    history: new AvailabilityHistoryService(parts),
    status: new StatusService({
      ...parts,
      readable: new ReadableModels(parts),
    }),
  });
}
