import { isAffected } from './isAffected';
import { isAssignedTeam } from './isAssignedTeam';
import { isModel } from './isModel';
import { isReporter } from './isReporter';
import { isSuperUserOfModule } from './isSuperUserOfModule';
import { ownsModel } from './ownsModel';
import { supportsModel } from './supportsModel';

/** All rules about tickets. @public */
export const ticketRules = {
  isReporter,
  isAffected,
  isAssignedTeam,
  isSuperUserOfModule,
  supportsModel,
};

/** All rules about support models. @public */
export const modelRules = { isModel, ownsModel };
