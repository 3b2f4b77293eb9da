import { isAffected } from './isAffected';
import { isAssignedTeam } from './isAssignedTeam';
import { isReporter } from './isReporter';
import { isSuperUserOfModule } from './isSuperUserOfModule';
import { supportsModel } from './supportsModel';

/** All rules about tickets. @public */
export const ticketRules = {
  isReporter,
  isAffected,
  isAssignedTeam,
  isSuperUserOfModule,
  supportsModel,
};
