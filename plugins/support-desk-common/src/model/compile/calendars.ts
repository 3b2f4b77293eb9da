import type { CalendarDefinition, OpeningHours, Weekday } from '../../clock';
import type { CompiledCalendar } from '../compiled';
import { many, type CalendarInput } from '../schema';
import { named } from './entries';

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `sat-mon` is Saturday, Sunday and Monday. */
function daysOf(range: string): Weekday[] {
  const [first, last = first] = range.split('-') as Weekday[];
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + 7) % 7;
  return Array.from(
    { length: length + 1 },
    (_, i) => weekdays[(start + i) % 7],
  );
}

function periods(hours: string | string[]): OpeningHours[] {
  return many(hours).map(period => period.split('-') as OpeningHours);
}

function weeklyHours(hours: Record<string, string | string[]>) {
  const weekly: NonNullable<CalendarDefinition['weekly']> = {};
  for (const [range, value] of Object.entries(hours)) {
    for (const day of daysOf(range)) {
      weekly[day] = [...(weekly[day] ?? []), ...periods(value)];
    }
  }
  return weekly;
}

function capitalize(day: Weekday) {
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** `Mon–Fri 09:00–17:00, Sat 09:00–12:00 and 13:00–15:00`: neighbouring days with equal hours stand together. */
function hoursInWords(weekly: NonNullable<CalendarDefinition['weekly']>) {
  const runs: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const day of weekdays.filter(name => weekly[name]?.length)) {
    const hours = weekly[day]!.map(([from, to]) => `${from}–${to}`).join(
      ' and ',
    );
    const run = runs.at(-1);
    const follows =
      run && weekdays.indexOf(day) === weekdays.indexOf(run.last) + 1;
    if (follows && run.hours === hours) {
      run.last = day;
    } else {
      runs.push({ first: day, last: day, hours });
    }
  }
  return runs
    .map(({ first, last, hours }) => {
      const days =
        first === last
          ? capitalize(first)
          : `${capitalize(first)}–${capitalize(last)}`;
      return `${days} ${hours}`;
    })
    .join(', ');
}

function compileDefinition(input: CalendarInput): CalendarDefinition {
  const exceptions = Object.entries(input.exceptions ?? {}).map(
    ([date, hours]) => [date, hours === 'closed' ? [] : periods(hours)],
  );
  return {
    timeZone: input.timeZone,
    ...(input.hours === 'always'
      ? { always: true }
      : { weekly: weeklyHours(input.hours) }),
    holidays: input.holidays && Object.keys(input.holidays),
    publicHolidays: input.publicHolidays,
    exceptions: input.exceptions && Object.fromEntries(exceptions),
  };
}

/** A calendar as the business clock takes it, and its hours in words. */
export function compileCalendar(
  path: string,
  input: CalendarInput,
  id: string,
): CompiledCalendar {
  const definition = compileDefinition(input);
  const hours = definition.weekly
    ? hoursInWords(definition.weekly)
    : '24 hours a day, 7 days a week,';
  return {
    ...named(path, id, input),
    definition,
    summary: `${hours} ${input.timeZone}`,
    holidays: input.holidays,
    stated: input.stated,
  };
}
