import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import moment from 'moment-business-time';
import { createBusinessCalendar } from '../plugins/support-desk-common/src/clock';
import { formatNumber, operationsPerSecond, printTable } from './measure';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** A working week of starts, one a minute, so that nobody answers the same question twice in a row. */
const STARTS = Array.from(
  { length: 5 * 480 },
  (_, minute) =>
    Date.parse('2025-03-10T09:00:00Z') +
    Math.floor(minute / 480) * 24 * HOUR +
    (minute % 480) * 60_000,
);

interface Competitor {
  name: string;
  /** Adds working hours to an instant. */
  add(start: number, hours: number): number;
  /** Working hours between two instants. */
  between(start: number, end: number): number;
}

function competitors(): Competitor[] {
  // The others reckon in the zone of the process: in this one all three agree.
  process.env.TZ = 'UTC';
  dayjs.extend(dayjsBusinessTime);

  const day: [string, string][] = [['09:00', '17:00']];
  const calendar = createBusinessCalendar({
    timeZone: 'UTC',
    weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  });
  return [
    {
      name: 'Support Desk',
      add: (start, hours) =>
        calendar.addWorkingTime(new Date(start), hours * HOUR).getTime(),
      between: (start, end) =>
        calendar.workingTimeBetween(new Date(start), new Date(end)) / HOUR,
    },
    {
      name: 'moment-business-time',
      add: (start, hours) =>
        moment(start).addWorkingTime(hours, 'hours').valueOf(),
      between: (start, end) =>
        moment(end).workingDiff(moment(start), 'hours', true),
    },
    {
      name: 'dayjs-business-time',
      add: (start, hours) => dayjs(start).addBusinessHours(hours).valueOf(),
      between: (start, end) => dayjs(start).businessHoursDiff(dayjs(end)),
    },
  ];
}

const QUESTIONS: [string, (each: Competitor, start: number) => number][] = [
  ['add 8 h', (each, start) => each.add(start, 8)],
  ['add 100 h', (each, start) => each.add(start, 100)],
  ['add 10,000 h', (each, start) => each.add(start, 10_000)],
  ['between, 1 week', (each, start) => each.between(start, start + WEEK)],
  ['between, 1 year', (each, start) => each.between(start, start + 52 * WEEK)],
];

/** Working time added and measured, against the two libraries that are used for it most. */
export function run(): void {
  const all = competitors();
  const [ours, ...others] = all;
  const rows = [
    ['operations a second', ...all.map(each => each.name), 'faster by'],
  ];
  for (const [question, ask] of QUESTIONS) {
    for (const other of others) {
      const [expected, answer] = [
        ask(ours, STARTS[90]),
        ask(other, STARTS[90]),
      ];
      if (answer !== expected) {
        process.stdout.write(
          `${question}: ${other.name} answers ${answer} instead of ${expected}\n`,
        );
      }
    }
    const rates = operationsPerSecond(
      all.map(each => round => ask(each, STARTS[round % STARTS.length])),
    );
    const factor = rates[0] / Math.max(...rates.slice(1));
    rows.push([
      question,
      ...rates.map(formatNumber),
      `${formatNumber(factor)} x`,
    ]);
  }
  printTable(rows);
}
