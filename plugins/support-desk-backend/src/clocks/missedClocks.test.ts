import { HOUR, MONDAY, sampleClock } from '../tickets/__testUtils__/samples';
import { summarizeClocks } from './dueSummary';
import { missOverdueClocks } from './missedClocks';

const later = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

describe('missOverdueClocks', () => {
  it.each([
    ['passed', {}, 4.001, true],
    ['has come', {}, 4, false],
    ['is none', { dueAt: undefined }, 9, false],
    ['passed before the pause', { pausedSince: later(5) }, 9, true],
    ['passed within the pause', { pausedSince: later(3) }, 9, false],
    ['passed after it was met', { metAt: later(1) }, 9, false],
    ['passed after it was stopped', { stoppedAt: later(1) }, 9, false],
  ])('looks whether the due time %s', (_title, change, hours, isMissed) => {
    const clock = sampleClock(change);
    const { clocks, missed } = missOverdueClocks([clock], later(hours));
    const expected = isMissed ? { ...clock, missedAt: later(4) } : clock;
    expect(clocks).toEqual([expected]);
    expect(missed).toEqual(isMissed ? [expected] : []);
  });

  it('marks once', () => {
    const { clocks } = missOverdueClocks([sampleClock()], later(9));
    expect(missOverdueClocks(clocks, later(10))).toEqual({
      clocks,
      missed: [],
    });
  });
});

describe('summarizeClocks', () => {
  it.each([
    [
      'the earliest that runs',
      [{ dueAt: later(3), pausedSince: later(1) }, {}],
      { state: 'running', nextDueAt: later(4), atRiskAt: later(3) },
    ],
    ['all paused', [{ pausedSince: later(1) }], { state: 'paused' }],
    [
      'late, whether it is paused or not',
      [{ pausedSince: later(5), missedAt: later(4) }],
      { state: 'running', nextDueAt: later(4), atRiskAt: later(3) },
    ],
    [
      'none that counts',
      [{ dueAt: undefined }, { metAt: later(1) }, { stoppedAt: later(1) }],
      { state: 'none' },
    ],
  ])('is %s', (_title, clocks, expected) => {
    expect(summarizeClocks(clocks.map(sampleClock))).toEqual(expected);
  });
});
