import type { RouteMounter } from '../../http';
import type { ResponsibilityParts } from '../createResponsibilities';
import { DatabaseOpenPointStore } from './DatabaseOpenPointStore';
import { OpenPointReader } from './OpenPointReader';
import { OpenPointService } from './OpenPointService';
import { openPointRoutes } from './routes';

/** Puts together what of models is still to be confirmed or answered. */
export function createOpenPoints(parts: ResponsibilityParts): RouteMounter {
  const points = new DatabaseOpenPointStore(parts);
  const reading = new OpenPointReader({ ...parts, points });
  return openPointRoutes({
    ...parts,
    reading,
    service: new OpenPointService({ ...parts, points, reading }),
  });
}
