export {
  type Caller,
  type Directory,
  type DirectoryGroup,
  isActiveGroup,
  isClient,
} from './directory';
export { groupsOfRole } from './groupsOfRole';
export { everyHolderOf, type Holder, type Holders } from './everyHolder';
export { levelsAbove, levelsBelow } from './levelOrder';
export { ModelAccess } from './ModelAccess';
export { calendarOf, openingOf } from './openings';
export { type RedactedModel, redactModel, withoutSecrets } from './redactModel';
export {
  type AccessRefusal,
  type AskedKind,
  askedKinds,
  type CheckOptions,
  checkRequires,
  type Confirmed,
  contractState,
} from './requires';
export {
  hasRole,
  holdersOf,
  isHeld,
  isMember,
  type RoleContext,
  rolesOf,
} from './roles';
export {
  entityOfContact,
  holdsFrom,
  isPassing,
  localDate,
  nextTransitionOf,
  ownerOfLevel,
  type Passing,
  passedOnAt,
  zoneOf,
} from './transitions';
