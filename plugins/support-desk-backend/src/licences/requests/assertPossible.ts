import { NotAllowedError } from '@backstage/errors';
import {
  LICENCE_REQUEST_ACTIONS,
  obstacleToLicenceRequest,
  type LicenceRequestAction,
  type LicenceRequestObstacle,
  type LicenceRequestSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { NotPossibleError, StaleRequestError } from './errors';
import type { SeenRequest } from './RequestSight';

/** Who takes a step, in words. */
const SIDES: Record<LicenceRequestSide, string> = {
  person: 'who asked and who is to get it',
  approver: 'those who approve it',
  manager: 'the managers of the licence',
  team: 'the support team',
};

/** Why a step is not possible, in words. */
const OBSTACLES: Partial<Record<LicenceRequestObstacle, string>> = {
  noTraining: 'no training comes before this seat',
  noClass: 'no class is booked',
};

/**
 * @param version - that the caller saw
 * @throws NotAllowedError for a step that is for others, and for approving one's own
 * @throws StaleRequestError, NotPossibleError
 */
export function assertPossible(
  action: LicenceRequestAction,
  version: number,
  { request, facts, sides, possible }: SeenRequest,
) {
  const obstacle = obstacleToLicenceRequest(action, facts, sides);
  if (obstacle === 'side') {
    const { by } = LICENCE_REQUEST_ACTIONS[action];
    throw new NotAllowedError(
      `action: '${action}' is for ${by
        .map(it => SIDES[it])
        .join(', ')}; ask them`,
    );
  }
  if (request.version !== version) {
    throw new StaleRequestError(version, request);
  }
  if (obstacle === 'own') {
    throw new NotAllowedError(
      'action: nobody approves their own; ask somebody else who was asked to approve it, or the managers of the licence',
    );
  }
  if (obstacle) {
    const why =
      OBSTACLES[obstacle] ??
      `'${action}' does not fit a request in the state '${request.state}'`;
    throw new NotPossibleError(request.state, possible, why);
  }
}
