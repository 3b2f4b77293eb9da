import { instantOf } from './presets';

describe('instantOf', () => {
  it.each([
    [
      'saturday',
      '2025-03-08T11:40:00Z',
      'Europe/London',
      '2025-03-08T22:00:00Z',
    ],
    [
      'saturday',
      '2025-03-08T22:00:00Z',
      'Europe/London',
      '2025-03-15T22:00:00Z',
    ],
    [
      'monday',
      '2025-03-08T11:40:00Z',
      'America/Phoenix',
      '2025-03-10T16:00:00Z',
    ],
    // The clocks go forward on that Sunday.
    ['monday', '2025-03-29T11:40:00Z', 'Europe/London', '2025-03-31T08:00:00Z'],
    ['monday', '2025-03-10T08:59:00Z', 'Europe/London', '2025-03-10T09:00:00Z'],
  ] as const)('%s from %s in %s', (preset, now, zone, instant) => {
    expect(instantOf(preset, new Date(now), zone)).toBe(instant);
  });

  it('leaves now to move on', () => {
    expect(instantOf('now', new Date(), 'UTC')).toBeUndefined();
  });
});
