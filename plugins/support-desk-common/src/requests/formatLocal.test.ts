import { formatLocal } from './formatLocal';

describe('formatLocal', () => {
  it.each([
    ['2025-03-10T12:00:00Z', 'Europe/London', 'Mon 10 March 2025, 12:00 GMT'],
    ['2025-07-10T12:00:00Z', 'Europe/London', 'Thu 10 July 2025, 13:00 BST'],
    ['2025-03-10T12:00:00Z', 'America/Phoenix', 'Mon 10 March 2025, 05:00 MST'],
    ['2025-07-10T12:00:00Z', 'America/New_York', 'Thu 10 July 2025, 08:00 EDT'],
    [
      '2025-03-10T12:00:00Z',
      'Australia/Sydney',
      'Mon 10 March 2025, 23:00 AEDT',
    ],
    ['2025-03-10T12:00:00Z', 'Asia/Kolkata', 'Mon 10 March 2025, 17:30 IST'],
    ['2025-03-10T12:00:00Z', 'Asia/Dubai', 'Mon 10 March 2025, 16:00 GST'],
    ['2025-03-10T12:00:00Z', 'UTC', 'Mon 10 March 2025, 12:00 UTC'],
  ])('tells %s in %s', (at, zone, expected) => {
    expect(formatLocal(new Date(at), zone)).toBe(expected);
  });
});
