import fc from 'fast-check';
import { dueDay, reviewState, reviewTerm } from './dueDays';
import { lastDayOf } from './periods';

describe('dueDay', () => {
  it.each([
    // S0-79
    ['last day of the month', '2025-03', '2025-03-31'],
    ['last day of the month', '2025-02', '2025-02-28'],
    ['monthly', '2024-02', '2024-02-29'],
    ['quarterly', '2025-Q1', '2025-03-31'],
    ['yearly', '2025', '2025-12-31'],
    ['weekly', '2025-03', '2025-03-31'],
    ['Monday and Thursday', '2025-03', '2025-04-03'],
    ['1st Tuesday of the month', '2025-03', '2025-04-01'],
    ['last Friday of the month', '2025-03', '2025-04-25'],
    ['each event', '2025-03', undefined],
    ['any time', '2025-03', undefined],
    ['from time to time', '2025-Q1', undefined],
  ])('of what is reported %s, for %s, is %s', (schedule, period, expected) => {
    expect(dueDay(schedule, period, 'America/Phoenix')).toBe(expected);
  });

  it('never lies within the period, but for its last day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'monthly',
          'Monday',
          '2nd and last Sunday of the month',
        ),
        fc.integer({ min: 2000, max: 2060 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('UTC', 'Australia/Melbourne', 'America/Phoenix'),
        (schedule, year, month, zone) => {
          const period = `${year}-${String(month).padStart(2, '0')}`;
          expect(dueDay(schedule, period, zone)! >= lastDayOf(period)).toBe(
            true,
          );
        },
      ),
    );
  });
});

const reviewed = (schedule: string, review?: string) => ({
  schedule,
  stated: { review: { schedule: review } } as any,
});

describe('reviewTerm', () => {
  it.each([
    ['monthly', 'monthly', '2025-03', '2025-03', '2025-03-31'],
    ['monthly', 'quarterly', '2025-02', '2025-Q1', '2025-03-31'],
    ['quarterly', 'monthly', '2025-Q1', '2025-03', '2025-03-31'],
    ['quarterly', undefined, '2025-Q1', '2025-Q1', '2025-03-31'],
    // S0-86: nobody says when a survey is made, and its review is quarterly.
    ['from time to time', 'quarterly', '2025-Q2', '2025-Q2', '2025-06-30'],
    ['each event', 'each event', '2025-03', '2025-03', undefined],
  ])(
    'of a report %s, reviewed %s, is for %s the period %s until %s',
    (schedule, review, period, expected, dueOn) => {
      expect(reviewTerm(reviewed(schedule, review), period, 'UTC')).toEqual({
        period: expected,
        dueOn,
      });
    },
  );

  it('is none where nobody reviews', () => {
    expect(
      reviewTerm({ schedule: 'monthly' }, '2025-03', 'UTC'),
    ).toBeUndefined();
  });
});

describe('reviewState', () => {
  const term = { period: '2025-Q1', dueOn: '2025-03-31' };

  it.each([
    ['2025-03-30', false, 'notYet'],
    ['2025-03-31', false, 'due'],
    ['2025-04-01', false, 'overdue'],
    ['2025-04-01', true, 'reviewed'],
    ['2025-03-01', true, 'reviewed'],
  ])('on %s, reviewed: %s, is %s', (today, isReviewed, expected) => {
    expect(reviewState(term, { today, isReviewed })).toBe(expected);
  });

  it('is never due where the model does not say when', () => {
    const state = reviewState(
      { period: '2025-03' },
      {
        today: '2026-01-01',
        isReviewed: false,
      },
    );
    expect(state).toBe('notYet');
  });
});
