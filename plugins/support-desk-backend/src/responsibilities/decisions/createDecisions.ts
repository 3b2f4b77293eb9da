import type { RouteMounter } from '../../http';
import type { ResponsibilityParts } from '../createResponsibilities';
import { CellDiscussion } from './CellDiscussion';
import { DecisionService } from './DecisionService';
import { decisionRoutes } from './routes';

/** Puts together what is decided and said about cells. */
export function createDecisions(parts: ResponsibilityParts): RouteMounter {
  const options = { ...parts, decisions: parts.knowledge };
  return decisionRoutes({
    ...parts,
    service: new DecisionService(options),
    discussion: new CellDiscussion(options),
  });
}
