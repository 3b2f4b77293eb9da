import fc from 'fast-check';
import { DateTime } from 'luxon';
import { amounts, DAY, HOUR, situations } from './__testUtils__/calendars';
import {
  countOpen,
  countOpenDates,
  looksOpen,
  walkOpen,
} from './__testUtils__/oracle';
import { createBusinessCalendar } from './createBusinessCalendar';

const spans = fc.integer({ min: -10 * DAY, max: 10 * DAY });
const plus = (at: Date, milliseconds: number) =>
  new Date(at.getTime() + milliseconds);

describe('a business calendar, near clock changes in six zones', () => {
  it('agrees with a walk along the clock on the wall', () => {
    fc.assert(
      fc.property(situations, amounts, ({ definition, start }, amount) => {
        const calendar = createBusinessCalendar(definition);
        const end = plus(start, amount);

        expect(calendar.isOpen(start)).toBe(
          looksOpen(definition, start.getTime()),
        );
        expect(calendar.workingTimeBetween(start, end)).toBe(
          countOpen(definition, start.getTime(), end.getTime()),
        );
        expect(calendar.addWorkingTime(start, amount).getTime()).toBe(
          walkOpen(definition, start.getTime(), amount),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('measures what it added, forward and back', () => {
    fc.assert(
      fc.property(situations, spans, ({ definition, start }, amount) => {
        const calendar = createBusinessCalendar(definition);
        const end = calendar.addWorkingTime(start, amount);
        expect(calendar.workingTimeBetween(start, end)).toBe(amount);
      }),
    );
  });

  it('goes back to where it came from inside the hours', () => {
    fc.assert(
      fc.property(situations, amounts, ({ definition, start }, amount) => {
        const calendar = createBusinessCalendar(definition);
        const opening = calendar.addWorkingTime(start, 0);
        const there = calendar.addWorkingTime(opening, amount + 1);
        expect(calendar.addWorkingTime(there, -(amount + 1))).toEqual(opening);
      }),
    );
  });

  it('does not mind how an interval is split', () => {
    fc.assert(
      fc.property(situations, spans, spans, ({ definition, start }, a, b) => {
        const calendar = createBusinessCalendar(definition);
        const between = calendar.workingTimeBetween;
        const [middle, end] = [plus(start, a), plus(start, b)];
        expect(between(start, middle) + between(middle, end)).toBe(
          between(start, end),
        );
        const [first, second] = [Math.abs(a) + 1, Math.abs(b) + 1];
        expect(
          calendar.addWorkingTime(
            calendar.addWorkingTime(start, first),
            second,
          ),
        ).toEqual(calendar.addWorkingTime(start, first + second));
      }),
    );
  });

  it('keeps the order of starts and of amounts', () => {
    fc.assert(
      fc.property(
        situations,
        fc.nat(10 * DAY),
        spans,
        fc.nat(10 * DAY),
        ({ definition, start }, later, amount, more) => {
          const calendar = createBusinessCalendar(definition);
          const due = calendar.addWorkingTime(start, amount).getTime();
          const lower = [
            calendar.addWorkingTime(plus(start, later), amount).getTime(),
            calendar.addWorkingTime(start, amount + more).getTime(),
          ];
          expect(due).toBeLessThanOrEqual(Math.min(...lower));
        },
      ),
    );
  });

  it('counts exactly the open intervals that it lists', () => {
    fc.assert(
      fc.property(
        situations,
        fc.nat(10 * DAY),
        ({ definition, start }, length) => {
          const calendar = createBusinessCalendar(definition);
          const end = plus(start, length);
          const intervals = calendar.openIntervals(start, end);
          const lengths = intervals.map(
            interval => interval.end.getTime() - interval.start.getTime(),
          );
          expect(lengths.reduce((sum, each) => sum + each, 0)).toBe(
            calendar.workingTimeBetween(start, end),
          );
          for (const interval of intervals) {
            expect(calendar.isOpen(interval.start)).toBe(true);
            expect(calendar.isOpen(plus(interval.end, -1))).toBe(true);
          }
        },
      ),
    );
  });

  it('opens at its next opening and closes at its next closing', () => {
    fc.assert(
      fc.property(situations, ({ definition, start }) => {
        const calendar = createBusinessCalendar(definition);
        const opening = calendar.nextOpening(start);
        const closing = calendar.nextClosing(start);
        const around = (at: Date | undefined) =>
          at && [calendar.isOpen(plus(at, -1)), calendar.isOpen(at)];

        expect([undefined, [false, true]]).toContainEqual(around(opening));
        expect([undefined, [true, false]]).toContainEqual(around(closing));
        // What happens first tells what it is now.
        const change = Math.min(
          ...[opening, closing].map(at => at?.getTime() ?? Infinity),
        );
        expect(change === opening?.getTime()).toBe(!calendar.isOpen(start));
      }),
    );
  });

  it('moves business days over exactly so many open dates, at the same time of day', () => {
    fc.assert(
      fc.property(
        situations,
        fc.integer({ min: 1, max: 12 }),
        ({ definition, start }, days) => {
          // Shifts that end on the next day have a table of their own.
          const weekly = Object.fromEntries(
            Object.entries(definition.weekly!).map(([day, hours]) => [
              day,
              hours.length > 0 ? [['09:00', '17:00'] as [string, string]] : [],
            ]),
          );
          const plain = { ...definition, weekly, exceptions: {} };
          const calendar = createBusinessCalendar(plain);
          const zone = { zone: plain.timeZone };
          const from = DateTime.fromJSDate(
            calendar.addWorkingTime(start, 0),
            zone,
          );
          const due = DateTime.fromJSDate(
            calendar.addBusinessDays(start, days),
            zone,
          );
          expect(countOpenDates(plain, from, due)).toBe(days);
          expect(due.toFormat('HH:mm')).toBe(from.toFormat('HH:mm'));
        },
      ),
    );
  });

  it('gives the same answer whatever was asked before', () => {
    fc.assert(
      fc.property(
        situations,
        fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 3 }),
        spans,
        ({ definition, start }, years, amount) => {
          const used = createBusinessCalendar(definition);
          for (const year of years) {
            used.workingTimeBetween(start, plus(start, year * 365 * DAY));
            used.addWorkingTime(start, year * 1000 * HOUR);
          }
          const fresh = createBusinessCalendar(definition);
          expect(used.addWorkingTime(start, amount)).toEqual(
            fresh.addWorkingTime(start, amount),
          );
          expect(used.nextOpening(start)).toEqual(fresh.nextOpening(start));
          expect(used.nextClosing(start)).toEqual(fresh.nextClosing(start));
          expect(used.addBusinessDays(start, -3)).toEqual(
            fresh.addBusinessDays(start, -3),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
