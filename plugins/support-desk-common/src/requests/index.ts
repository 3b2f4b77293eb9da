export { caseOf, casesOf, tickOfCase } from './cases';
export { findPriority } from './findPriority';
export { formatLocal, zoneAbbreviation } from './formatLocal';
export { type DueTarget, targetsFor, type TargetSelection } from './targetsFor';
export {
  fieldStages,
  isRequired,
  validateRequest,
  type FieldStage,
  type RequestContext,
} from './validateRequest';
