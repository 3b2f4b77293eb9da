import { InputError } from '@backstage/errors';

/** The days of the week as schedules name them, in the order of ISO 8601. */
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** @public */
export type WeekdayName = (typeof WEEKDAY_NAMES)[number];

const PERIODS = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
} as const;

const UNSCHEDULED = ['each event', 'from time to time', 'any time'] as const;

const ORDINALS = ['1st', '2nd', '3rd', '4th', 'last'] as const;

/**
 * When something recurs. A period is due by its end, so its dates are the last days of the period; a schedule that is
 * `unscheduled` has no dates.
 *
 * @public
 */
export type Schedule =
  | { kind: 'period'; period: (typeof PERIODS)[keyof typeof PERIODS] }
  | { kind: 'weekdays'; weekdays: WeekdayName[] }
  | {
      kind: 'weekdaysOfMonth';
      ordinals: (typeof ORDINALS)[number][];
      weekday: WeekdayName;
    }
  | { kind: 'unscheduled'; label: (typeof UNSCHEDULED)[number] };

/**
 * Reads `daily` to `yearly`, `last day of the month`, `1st and 3rd Tuesday of the month`, `Monday and Thursday`,
 * `each event`, `from time to time` or `any time`.
 *
 * @throws InputError that names the field.
 * @public
 */
export function parseSchedule(text: string, field = 'schedule'): Schedule {
  const label = UNSCHEDULED.find(word => word === text);
  if (label) {
    return { kind: 'unscheduled', label };
  }
  if (Object.hasOwn(PERIODS, text)) {
    return { kind: 'period', period: PERIODS[text as keyof typeof PERIODS] };
  }
  if (text === 'last day of the month') {
    return { kind: 'period', period: 'month' };
  }
  const weekdays = listOf(WEEKDAY_NAMES, text);
  if (weekdays) {
    return { kind: 'weekdays', weekdays };
  }
  const [, list, day] = /^(.+) (\w+) of the month$/.exec(text) ?? [];
  const ordinals = listOf(ORDINALS, list ?? '');
  const weekday = WEEKDAY_NAMES.find(name => name === day);
  if (ordinals && weekday) {
    return { kind: 'weekdaysOfMonth', ordinals, weekday };
  }
  throw new InputError(
    `${field}: '${text}' is not a schedule; expected ${Object.keys(
      PERIODS,
    ).join(
      ', ',
    )}, 'last day of the month', '1st and 3rd Tuesday of the month', 'Monday and Thursday', '${UNSCHEDULED.join(
      "', '",
    )}'.`,
  );
}

/** Words joined by `and`, if each is one of these. */
function listOf<T extends string>(
  words: readonly T[],
  text: string,
): T[] | undefined {
  const found = text.split(' and ').map(part => words.find(w => w === part));
  return found.includes(undefined) ? undefined : (found as T[]);
}
