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
});
