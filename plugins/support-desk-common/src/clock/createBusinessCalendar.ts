import { addBusinessDays, endOfBusinessDay } from './businessDays';
import { finiteOf, instantOf, integerOf } from './arguments';
import { Timeline } from './Timeline';
import { parseTimetable, type Timetable, wholeDaysOf } from './Timetable';
import type { BusinessCalendar, CalendarDefinition } from './types';

/**
 * Makes the calendar of a definition. Years are compiled when a query first needs them and kept: make a calendar once and
 * use it often.
 *
 * @throws CalendarError that names the field: an unknown zone or country, a malformed time or date, no hours at all.
 * @public
 */
export function createBusinessCalendar(
  definition: CalendarDefinition,
): BusinessCalendar {
  return calendarOf(parseTimetable(definition));
}

function calendarOf(timetable: Timetable): BusinessCalendar {
  const timeline = new Timeline(timetable);
  const openDays = { timetable, timeline };
  let wholeDays: BusinessCalendar | undefined;

  return {
    timeZone: timetable.zone.name,

    get wholeDays() {
      wholeDays ??= calendarOf(wholeDaysOf(timetable));
      return wholeDays;
    },

    addWorkingTime(start, milliseconds) {
      return new Date(
        timeline.add(
          instantOf('start', start),
          finiteOf('milliseconds', milliseconds),
        ),
      );
    },

    workingTimeBetween(start, end) {
      return timeline.between(instantOf('start', start), instantOf('end', end));
    },

    addBusinessDays(start, days) {
      return new Date(
        addBusinessDays(
          openDays,
          instantOf('start', start),
          integerOf('days', days),
        ),
      );
    },

    endOfBusinessDay(start, days, countFrom = 'nextOpening') {
      return new Date(
        endOfBusinessDay(
          openDays,
          instantOf('start', start),
          integerOf('days', days),
          countFrom,
        ),
      );
    },

    isOpen(at) {
      return timeline.isOpen(instantOf('at', at));
    },

    nextOpening(at) {
      return dateOf(timeline.nextOpening(instantOf('at', at)));
    },

    nextClosing(at) {
      return dateOf(timeline.nextClosing(instantOf('at', at)));
    },

    openIntervals(start, end, limit = 1000) {
      return timeline
        .spans(
          instantOf('start', start),
          instantOf('end', end),
          integerOf('limit', limit),
        )
        .map(([from, to]) => ({ start: new Date(from), end: new Date(to) }));
    },
  };
}

function dateOf(instant: number | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
