import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { DatabaseWarningStore } from './DatabaseWarningStore';
import { warningRoutes } from './routes';
import { WarningService } from './WarningService';
import { WarningSweep } from './WarningSweep';

/** Puts together what managers of licences are told. */
export async function createWarnings(
  parts: LicenceParts,
): Promise<RouteMounter> {
  const warnings = new DatabaseWarningStore(parts);
  await new WarningSweep({ ...parts, warnings }).schedule(parts.scheduler);
  return warningRoutes({
    ...parts,
    service: new WarningService({ ...parts, warnings }),
  });
}
