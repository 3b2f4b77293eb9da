import { CalendarError, createBusinessCalendar } from '../../../clock';
import type { CompiledCalendar } from '../../compiled';
import type { Check, Finding } from '../Check';

/** The property of a model behind a field of the clock's definition. */
function propertyOf(field: string) {
  return field.replace(/^weekly.*/, 'hours').replace(/\[.*/, '');
}

function checkCalendar({ path, definition }: CompiledCalendar): Finding[] {
  try {
    const calendar = createBusinessCalendar(definition);
    const now = new Date();
    if (calendar.isOpen(now) || calendar.nextOpening(now)) {
      return [];
    }
    const message =
      'hours: the calendar does not open within the next 370 days; expected hours on at least one day';
    return [{ code: 'CALENDAR_NEVER_OPENS', path: `${path}.hours`, message }];
  } catch (error) {
    if (!(error instanceof CalendarError)) {
      throw error;
    }
    return [
      {
        code: error.code,
        path: `${path}.${propertyOf(error.field)}`,
        message: error.message,
      },
    ];
  }
}

/** Calendars that cannot be computed with (C10). */
export const unusableCalendars: Check = ({ model }) =>
  Object.values(model.calendars).flatMap(checkCalendar);

/** Calendars that rest on assumptions, which every due time inherits. */
export const assumedCalendars: Check = ({ model }) =>
  Object.values(model.calendars)
    .filter(calendar => calendar.confirm)
    .map(({ path, id, confirm }) => {
      const properties = Object.keys(confirm!).filter(Boolean).join(', ');
      return {
        code: 'CALENDAR_ASSUMED',
        path,
        message: `the calendar ${id} is assumed${
          properties && ` (${properties})`
        }: due times rest on it until somebody confirms it`,
      };
    });
