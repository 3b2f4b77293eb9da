import {
  localDate,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { exampleModel } from '../tickets/__testUtils__/exampleModels';
import { Rhythm } from './rhythm';

const hmis = exampleModel('hmis');
const calendar = hmis.calendars[hmis.defaultCalendar!];
const model: CompiledModel = {
  ...hmis,
  calendars: {
    ...hmis.calendars,
    [calendar.id]: {
      ...calendar,
      definition: {
        ...calendar.definition,
        publicHolidays: { country: 'US' },
      },
    },
  },
};
const until = new Date('2025-12-31T20:00:00Z');
const rhythm = new Rhythm(model, { months: 12, until, seed: 1 });
const arrivals = rhythm.arrivals(3000);
const zone = 'America/Phoenix';

const countBy = <K>(keyOf: (at: Date) => K) => {
  const counts = new Map<K, number>();
  arrivals.forEach(it =>
    counts.set(keyOf(it), (counts.get(keyOf(it)) ?? 0) + 1),
  );
  return counts;
};

describe('Rhythm', () => {
  it('has as many arrivals as are wanted, in order, within the time', () => {
    expect(arrivals).toHaveLength(3000);
    expect([...arrivals].sort((a, b) => a.getTime() - b.getTime())).toEqual(
      arrivals,
    );
    expect(arrivals[0].getTime()).toBeGreaterThan(
      Date.parse('2024-12-31T00:00:00Z'),
    );
    expect(arrivals.at(-1)!.getTime()).toBeLessThan(until.getTime());
  });

  it('is busy on Mondays and before noon, and nearly silent at weekends', () => {
    const local = (at: Date) => DateTime.fromJSDate(at, { zone });
    const byDay = countBy(it => local(it).weekday as number);
    expect(byDay.get(1)).toBeGreaterThan(byDay.get(5)! * 1.2);
    expect(byDay.get(7)! + byDay.get(6)!).toBeLessThan(arrivals.length * 0.05);
    const byHour = countBy(it => local(it).hour as number);
    expect(byHour.get(9)).toBeGreaterThan(byHour.get(15)!);
    expect(byHour.get(3) ?? 0).toBeLessThan(byHour.get(9)! / 20);
  });

  it('has next to none on the holidays of the calendar', () => {
    const byDate = countBy(it => localDate(model, it));
    // Thanksgiving, a Thursday.
    expect(byDate.get('2025-11-27') ?? 0).toBeLessThan(
      byDate.get('2025-11-20')! / 3,
    );
  });

  it('has a few bad weeks with more requests than the others', () => {
    const bad = arrivals.filter(it => rhythm.moodAt(it).isBad);
    const days = new Set(bad.map(it => localDate(model, it)));
    expect(days.size).toBeGreaterThan(5);
    const usual = (arrivals.length - bad.length) / (365 - days.size);
    expect(bad.length / days.size).toBeGreaterThan(usual * 1.4);
  });

  it('is the same for a seed, and another for another one', () => {
    const other = (seed: number) =>
      new Rhythm(model, { months: 2, until, seed }).arrivals(20);
    expect(other(5)).toEqual(other(5));
    expect(other(5)).not.toEqual(other(6));
  });
});
