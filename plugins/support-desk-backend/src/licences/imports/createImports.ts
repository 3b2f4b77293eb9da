import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { DatabaseImportStore } from './DatabaseImportStore';
import { ImportService } from './ImportService';
import { importRoutes } from './routes';

/** Puts imports of licences and seats together. */
export function createImports(parts: LicenceParts): RouteMounter {
  const imports = new DatabaseImportStore(parts);
  return importRoutes({
    ...parts,
    service: new ImportService({ ...parts, imports }),
  });
}
