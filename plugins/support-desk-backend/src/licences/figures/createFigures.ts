import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { DatabaseFigureStore } from './DatabaseFigureStore';
import { FigureCount } from './FigureCount';
import { FigureService } from './FigureService';
import { figureRoutes } from './routes';

/** Puts together what counts licences day by day, and says where their use leads. */
export async function createFigures(
  options: LicenceParts,
): Promise<RouteMounter> {
  const parts = { ...options, figures: new DatabaseFigureStore(options) };
  await new FigureCount(parts).schedule(options.scheduler);
  return figureRoutes({ ...options, service: new FigureService(parts) });
}
