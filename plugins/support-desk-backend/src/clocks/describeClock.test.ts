import {
  HOUR,
  MONDAY,
  sampleClock,
  sampleFrozenTarget,
} from '../tickets/__testUtils__/samples';
import { describeClock } from './describeClock';

/** Monday 10:00 in London; four business hours later it is 14:00. */
const due = new Date('2025-03-10T14:00:00Z');
const at = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);
const clock = sampleClock({ dueAt: due });
const frozen = sampleFrozenTarget();

describe('describeClock', () => {
  it('counts what is used of what was promised', () => {
    expect(describeClock(clock, frozen, at(1))).toEqual({
      id: 'response',
      measure: 'response',
      label: '4 business hours',
      title: 'Response',
      promise: '4 business hours',
      binding: 'commitment',
      responsible: [],
      calendar: 'office',
      timeZone: 'Europe/London',
      startedAt: '2025-03-10T10:00:00.000Z',
      dueAt: '2025-03-10T14:00:00.000Z',
      dueLocal: 'Mon 10 March 2025, 14:00 GMT',
      state: 'running',
      pauses: [],
      usedMs: HOUR,
      targetMs: 4 * HOUR,
      cycles: [],
      confirm: [],
      segments: [
        { start: '2025-03-10T10:00:00.000Z', end: '2025-03-10T14:00:00.000Z' },
      ],
    });
  });

  it('counts open time only, and shows it up to now', () => {
    expect(describeClock(clock, frozen, at(24))).toMatchObject({
      state: 'missed',
      missedAt: '2025-03-10T14:00:00.000Z',
      usedMs: 8 * HOUR,
      segments: [
        { end: '2025-03-10T17:00:00.000Z' },
        { start: '2025-03-11T09:00:00.000Z', end: '2025-03-11T10:00:00.000Z' },
      ],
    });
  });

  it.each([
    ['running to the last instant', {}, 4, 'running'],
    ['missed before the sweep has come', {}, 4.001, 'missed'],
    ['missed', { missedAt: due }, 5, 'missed'],
    ['met', { metAt: at(2) }, 9, 'met'],
    ['met at the due time itself (C9)', { metAt: due }, 9, 'met'],
    ['met too late (C9)', { metAt: at(4.001) }, 9, 'missed'],
    ['paused', { pausedSince: at(1) }, 9, 'paused'],
    [
      'paused when it was missed already (C8)',
      { pausedSince: at(5) },
      9,
      'missed',
    ],
    ['stopped in time', { stoppedAt: at(1) }, 9, 'none'],
    ['stopped when it was missed already', { stoppedAt: at(5) }, 9, 'missed'],
    ['without a time', { dueAt: undefined }, 9, 'none'],
    ['without a time, met', { dueAt: undefined, metAt: at(1) }, 9, 'met'],
  ])('is %s', (_title, change, hours, state) => {
    const described = describeClock({ ...clock, ...change }, frozen, at(hours));
    expect(described.state).toBe(state);
    expect(described.missedAt).toBe(
      state === 'missed' ? due.toISOString() : undefined,
    );
  });

  it('uses nothing in a pause, and moves no target by it', () => {
    const paused = sampleClock({
      pausedSince: at(1),
      pauseReasons: ['waiting'],
    });
    expect(describeClock(paused, frozen, at(3))).toMatchObject({
      pausedSince: '2025-03-10T11:00:00.000Z',
      pauseReasons: ['waiting'],
      usedMs: HOUR,
      targetMs: 4 * HOUR,
    });
    const pauses = [{ from: at(1), to: at(3), reasons: ['waiting'] }];
    const resumed = sampleClock({ pauses, dueAt: at(6) });
    expect(describeClock(resumed, frozen, at(4))).toMatchObject({
      state: 'running',
      pauses: [
        {
          from: '2025-03-10T11:00:00.000Z',
          to: '2025-03-10T13:00:00.000Z',
          reasons: ['waiting'],
        },
      ],
      usedMs: 2 * HOUR,
      targetMs: 4 * HOUR,
    });
  });

  it('tells who set the due time, and what it was before a reopening', () => {
    const reopened = sampleClock({
      dueSetBy: 'user:default/cid',
      cycles: [
        { startedAt: MONDAY, dueAt: due, metAt: at(5), missedAt: due },
        { startedAt: MONDAY, stoppedAt: at(7) },
      ],
    });
    expect(describeClock(reopened, frozen, at(1))).toMatchObject({
      dueSetBy: 'user:default/cid',
      cycles: [
        {
          startedAt: '2025-03-10T10:00:00.000Z',
          dueAt: '2025-03-10T14:00:00.000Z',
          metAt: '2025-03-10T15:00:00.000Z',
          missedAt: '2025-03-10T14:00:00.000Z',
        },
        {
          startedAt: '2025-03-10T10:00:00.000Z',
          stoppedAt: '2025-03-10T17:00:00.000Z',
        },
      ],
    });
  });

  it('stops counting when it is met', () => {
    const met = sampleClock({ metAt: at(2) });
    expect(describeClock(met, frozen, at(24)).usedMs).toBe(2 * HOUR);
  });

  it('counts without a due time too', () => {
    const open = describeClock(
      sampleClock({ dueAt: undefined }),
      sampleFrozenTarget({
        promise: { kind: 'open', label: 'as soon as possible' },
      }),
      at(24),
    );
    expect(open).toMatchObject({ dueAt: null, usedMs: 8 * HOUR, segments: [] });
    expect(open).not.toHaveProperty('targetMs');
  });

  it('leaves out for lists what only an axis needs', () => {
    const options = { segments: false };
    expect(describeClock(clock, frozen, at(1), options).segments).toEqual([]);
  });
});
