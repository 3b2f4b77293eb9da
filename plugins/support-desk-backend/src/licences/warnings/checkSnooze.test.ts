import { checkSnooze } from './checkSnooze';

const TODAY = '2025-03-07';
const renewal = { kind: 'renewal' as const, day: '2025-04-01' };

describe('checkSnooze', () => {
  it.each(['2025-03-08', '2025-04-01'])('allows %s', until => {
    expect(() => checkSnooze(until, renewal, TODAY)).not.toThrow();
  });

  it.each(['2025-03-06', TODAY, '2025-04-02'])('refuses %s', until => {
    expect(() => checkSnooze(until, renewal, TODAY)).toThrow(
      `until: ${until} is not allowed; allowed are the days from 2025-03-08 to 2025-04-01, and null, which wakes it`,
    );
  });

  it('refuses to put off what is today', () => {
    expect(() => checkSnooze('2025-04-01', renewal, '2025-04-01')).toThrow(
      'until: it is about today, 2025-04-01, and cannot be put off',
    );
  });

  it.each([
    { kind: 'full' as const },
    { kind: 'ended' as const, day: '2025-03-01' },
  ])('allows a year for what is so already: %j', occasion => {
    expect(() => checkSnooze('2026-03-08', occasion, TODAY)).not.toThrow();
    expect(() => checkSnooze('2026-03-09', occasion, TODAY)).toThrow(
      'from 2025-03-08 to 2026-03-08',
    );
  });
});
