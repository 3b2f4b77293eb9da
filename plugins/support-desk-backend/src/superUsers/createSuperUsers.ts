import type { RouteMounter } from '../http';
import type { KnowledgeParts } from '../knowledge/createKnowledge';
import { OpenQuestions } from '../questions/OpenQuestions';
import { superUserRoutes } from './routes';
import { SuperUserDescriber } from './SuperUserDescriber';
import { SuperUserDirectory } from './SuperUserDirectory';
import { SuperUserService } from './SuperUserService';

/** Puts the directory of super users together. */
export function createSuperUsers(options: KnowledgeParts): RouteMounter {
  const describer = new SuperUserDescriber({
    ...options,
    load: new OpenQuestions(options),
  });
  const parts = { ...options, describer };
  return superUserRoutes({
    ...options,
    directory: new SuperUserDirectory(parts),
    service: new SuperUserService(parts),
  });
}
