import fc from 'fast-check';
import { addDays } from '@supportdesk/backstage-plugin-support-desk-common';
import { lastReminderDay } from './reminderDay';

describe('the last day on which reviewers are reminded', () => {
  it.each([
    ['2025-03-23', undefined],
    ['2025-03-24', '2025-03-24'],
    ['2025-03-30', '2025-03-24'],
    ['2025-03-31', '2025-03-31'],
    ['2025-04-06', '2025-03-31'],
    ['2025-04-07', '2025-04-07'],
    ['2025-05-01', '2025-04-28'],
  ])('for what is due on 31 March, until %s, is %s', (today, day) => {
    expect(lastReminderDay('2025-03-31', today)).toBe(day);
  });

  it('comes back every seven days, and is never in the future', () => {
    const due = '2024-02-29';
    fc.assert(
      fc.property(fc.integer({ min: -7, max: 1000 }), days => {
        const today = addDays(due, days);
        const day = lastReminderDay(due, today)!;
        expect(day <= today && today < addDays(day, 7)).toBe(true);
        const repeats = (Date.parse(day) - Date.parse(due)) / (7 * 86_400_000);
        expect(Number.isInteger(repeats)).toBe(true);
      }),
    );
  });
});
