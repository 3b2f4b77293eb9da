export { addCounted, computeDue, countedTime } from './computeDue';
export { meets, type MeetTerms, type TargetEvent } from './meets';
export { nextDates, scheduleDue } from './nextDates';
export { parseDuration, parsePromise } from './parsePromise';
export {
  parseSchedule,
  type Schedule,
  type WeekdayName,
} from './parseSchedule';
export { shiftForPause } from './shiftForPause';
export { appliesAt, startOf, type StartInstants } from './startOf';
export {
  type DuePromise,
  type DueTerms,
  type Duration,
  type DurationKind,
  type Landing,
  OPEN_PROMISES,
  type OpenPromise,
  type TargetStart,
} from './types';
