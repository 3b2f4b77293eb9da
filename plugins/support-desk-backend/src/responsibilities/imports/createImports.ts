import type { RouteMounter } from '../../http';
import type { ResponsibilityParts } from '../createResponsibilities';
import { importRoutes } from './routes';

/** Puts together how pasted tables are read. */
export function createImports(parts: ResponsibilityParts): RouteMounter {
  return importRoutes(parts);
}
