import { InputError } from '@backstage/errors';

/** What can be wrong with the definition of a calendar. @public */
export type CalendarErrorCode =
  | 'SCHEMA'
  | 'UNKNOWN_TIME_ZONE'
  | 'CALENDAR_NEVER_OPENS';

/** A calendar that cannot be used. `field` is the path of the property at fault: `weekly.mon[0][1]`. @public */
export class CalendarError extends InputError {
  constructor(
    readonly code: CalendarErrorCode,
    readonly field: string,
    problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}
