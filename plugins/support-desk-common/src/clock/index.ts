export { CalendarError, type CalendarErrorCode } from './CalendarError';
export { createBusinessCalendar } from './createBusinessCalendar';
export { addDays } from './localTime';
export type {
  BusinessCalendar,
  CalendarDefinition,
  CountFrom,
  OpeningHours,
  OpenInterval,
  Weekday,
} from './types';
