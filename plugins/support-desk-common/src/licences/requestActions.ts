import type {
  LicenceRequestAction,
  LicenceRequestState,
} from '../api/licenceRequests';

/** What somebody is to a request: gets it or asked for it, approves it, manages the licence, or works in its model. @public */
export type LicenceRequestSide = 'person' | 'approver' | 'manager' | 'team';

/** What of a request decides on what comes next. @public */
export interface LicenceRequestFacts {
  state: LicenceRequestState;
  /** A training comes before the seat. */
  hasTraining: boolean;
  /** A class is booked. */
  isBooked: boolean;
  /** It is for the caller themself, and somebody else could approve it. */
  isOwnToApprove: boolean;
}

/** Why an action is not possible. @public */
export type LicenceRequestObstacle =
  | 'side'
  | 'state'
  | 'own'
  | 'noTraining'
  | 'noClass';

/** From which states an action is possible, for whom, and what comes of it. @public */
export interface LicenceRequestRule {
  from: readonly LicenceRequestState[];
  by: readonly LicenceRequestSide[];
  /** `cleared`: the training, where one comes before the seat, else the queue. */
  to: LicenceRequestState | 'same' | 'cleared';
}

/** The states of a request that goes on. @public */
export const openLicenceRequestStates = [
  'approval',
  'training',
  'waiting',
] as const satisfies readonly LicenceRequestState[];

/** All that can be done with a request; a state that no action leaves is its end. @public */
export const LICENCE_REQUEST_ACTIONS: Record<
  LicenceRequestAction,
  LicenceRequestRule
> = {
  approve: { from: ['approval'], by: ['approver', 'manager'], to: 'cleared' },
  decline: {
    from: openLicenceRequestStates,
    by: ['approver', 'manager'],
    to: 'declined',
  },
  book: {
    from: ['approval', 'training'],
    by: ['person', 'manager', 'team'],
    to: 'same',
  },
  attended: { from: ['training'], by: ['manager', 'team'], to: 'waiting' },
  missed: { from: ['training'], by: ['manager', 'team'], to: 'same' },
  give: { from: ['waiting'], by: ['manager'], to: 'given' },
  withdraw: { from: openLicenceRequestStates, by: ['person'], to: 'withdrawn' },
};

/** What keeps somebody from an action; undefined: nothing. @public */
export function obstacleToLicenceRequest(
  action: LicenceRequestAction,
  facts: LicenceRequestFacts,
  sides: readonly LicenceRequestSide[],
): LicenceRequestObstacle | undefined {
  const { from, by } = LICENCE_REQUEST_ACTIONS[action];
  if (!by.some(side => sides.includes(side))) return 'side';
  if (!from.includes(facts.state)) return 'state';
  if (action === 'approve' && facts.isOwnToApprove) return 'own';
  if (action === 'book' && !facts.hasTraining) return 'noTraining';
  if (action === 'missed' && !facts.isBooked) return 'noClass';
  return undefined;
}

/** What somebody who stands on these sides can do now. @public */
export function possibleLicenceRequestActions(
  facts: LicenceRequestFacts,
  sides: readonly LicenceRequestSide[],
): LicenceRequestAction[] {
  return Object.keys(LICENCE_REQUEST_ACTIONS)
    .map(it => it as LicenceRequestAction)
    .filter(it => !obstacleToLicenceRequest(it, facts, sides));
}

/** The state after an action that is possible. @public */
export function licenceRequestStateAfter(
  action: LicenceRequestAction,
  facts: LicenceRequestFacts,
): LicenceRequestState {
  const { to } = LICENCE_REQUEST_ACTIONS[action];
  switch (to) {
    case 'same':
      return facts.state;
    case 'cleared':
      return afterApproval(facts);
    default:
      return to;
  }
}

/** The state in which a request begins. @public */
export function firstLicenceRequestState(terms: {
  needsApproval: boolean;
  hasTraining: boolean;
}): LicenceRequestState {
  return terms.needsApproval ? 'approval' : afterApproval(terms);
}

function afterApproval({
  hasTraining,
}: Pick<LicenceRequestFacts, 'hasTraining'>): LicenceRequestState {
  return hasTraining ? 'training' : 'waiting';
}

/** Whether a request goes on. @public */
export function isOpenLicenceRequest(state: LicenceRequestState): boolean {
  return openLicenceRequestStates.some(it => it === state);
}
