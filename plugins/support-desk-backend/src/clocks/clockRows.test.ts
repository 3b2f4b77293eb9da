import { MONDAY, sampleClock } from '../tickets/__testUtils__/samples';
import { fromClock, toClock } from './clockRows';

describe('the row of a clock', () => {
  it.each([
    ['that runs', sampleClock()],
    [
      'that went through everything',
      sampleClock({
        dueSetBy: 'user:default/cid',
        warnedAt: MONDAY,
        pausedSince: MONDAY,
        pauseReasons: ['waiting'],
        endedPauseReasons: ['vendor'],
        pauses: [{ from: MONDAY, to: MONDAY, reasons: ['from', 'closedAt'] }],
        metAt: MONDAY,
        missedAt: MONDAY,
        stoppedAt: MONDAY,
        cycles: [{ startedAt: MONDAY, dueAt: MONDAY }, { startedAt: MONDAY }],
      }),
    ],
  ])('keeps a clock %s', (_title, clock) => {
    const row = fromClock('ticket', clock);
    expect(toClock(row)).toEqual(clock);
    for (const value of Object.values(row)) {
      expect(['string', 'number']).toContain(typeof (value ?? ''));
    }
  });
});
