import type {
  CalendarDefinition,
  OpeningHours,
  Weekday,
} from '@supportdesk/backstage-plugin-support-desk-common';

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = 24 * 60;

/** One day of the drawn week. */
export interface WeekDay {
  /** 1 is Monday, as ISO 8601 counts. */
  weekday: number;
  /** As the model has them: hours past midnight belong to the day on which they begin (C1). */
  hours: OpeningHours[];
  /** Open stretches of this very day, in per cent of it; what began on the day before included. */
  bars: { start: number; length: number }[];
}

const minutes = (time: string) => {
  const [hour, minute] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** Whether hours end on the day after that on which they begin. */
export const endsNextDay = ([from, to]: OpeningHours) =>
  minutes(to) <= minutes(from);

const bar = (from: number, to: number) => ({
  start: (from / DAY_MINUTES) * 100,
  length: ((to - from) / DAY_MINUTES) * 100,
});

/** The week of a timetable, Monday first, as it is drawn. */
export function weekOf(weekly: CalendarDefinition['weekly'] = {}): WeekDay[] {
  return WEEKDAYS.map((day, index) => {
    const before = weekly[WEEKDAYS[(index + 6) % 7]] ?? [];
    const hours = weekly[day] ?? [];
    return {
      weekday: index + 1,
      hours,
      bars: [
        ...before
          .filter(it => endsNextDay(it) && minutes(it[1]) > 0)
          .map(([, to]) => bar(0, minutes(to))),
        ...hours.map(it =>
          bar(minutes(it[0]), endsNextDay(it) ? DAY_MINUTES : minutes(it[1])),
        ),
      ],
    };
  });
}
