import { snoozeChoices } from './snooze';

const TODAY = '2025-01-31';

describe('snoozeChoices', () => {
  it.each([
    [
      { kind: 'full' as const },
      {
        first: '2025-02-01',
        last: '2026-02-01',
        week: '2025-02-07',
        month: '2025-02-28',
      },
    ],
    [
      { kind: 'renewal' as const, day: '2025-02-20' },
      { first: '2025-02-01', last: '2025-02-20', week: '2025-02-07' },
    ],
    [
      { kind: 'notice' as const, day: '2025-02-01' },
      { first: '2025-02-01', last: '2025-02-01' },
    ],
    // It has ended already: its day says nothing about when it may be told again.
    [
      { kind: 'ended' as const, day: '2025-01-01' },
      {
        first: '2025-02-01',
        last: '2026-02-01',
        week: '2025-02-07',
        month: '2025-02-28',
      },
    ],
    [{ kind: 'end' as const, day: TODAY }, undefined],
  ])('of %j', (warning, choices) => {
    expect(snoozeChoices(warning, TODAY)).toEqual(choices);
  });
});
