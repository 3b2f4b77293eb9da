import type { RouteMounter } from '../../http';
import type { ResponsibilityParts } from '../createResponsibilities';
import { DatabaseOpenPointStore } from './DatabaseOpenPointStore';
import { OpenPointReader } from './OpenPointReader';
import { OpenPointReminders } from './OpenPointReminders';
import { OpenPointService } from './OpenPointService';
import { openPointRoutes } from './routes';

/** Puts together what of models is still to be confirmed or answered, with what those are reminded of who were asked. */
export async function createOpenPoints(
  parts: ResponsibilityParts,
): Promise<RouteMounter> {
  const points = new DatabaseOpenPointStore(parts);
  const reading = new OpenPointReader({ ...parts, points });
  const reminders = new OpenPointReminders({ ...parts, points });
  await reminders.schedule(parts.scheduler);
  return openPointRoutes({
    ...parts,
    reading,
    service: new OpenPointService({ ...parts, points, reading }),
  });
}
