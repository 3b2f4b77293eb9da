export { availabilityIn, type AvailabilityFigure } from './availabilityIn';
export {
  continuityOf,
  ownContinuityOf,
  type ContinuityOfPlan,
} from './continuity';
export { nextDayOf } from './nextDayOf';
export { type ServiceInterruption } from './parts';
export { percentInWords } from './percentInWords';
export { serviceStateAt } from './stateAt';
