import { ScmIntegrations } from '@backstage/integration';
import type { RouteMounter } from '../../http';
import type { ResponsibilityParts } from '../createResponsibilities';
import { DatabaseChangeMarks } from './ChangeMarks';
import { ChangeService } from './ChangeService';
import { changeRoutes } from './routes';

/** Puts together how proposals become changes of the file. */
export function createChanges(parts: ResponsibilityParts): RouteMounter {
  return changeRoutes({
    ...parts,
    service: new ChangeService({
      ...parts,
      integrations: ScmIntegrations.fromConfig(parts.config),
      marks: new DatabaseChangeMarks(parts),
    }),
  });
}
