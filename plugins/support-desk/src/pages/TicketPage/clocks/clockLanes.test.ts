import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import { groupClocks, laneOf, mergeStretches } from './clockLanes';
import { exampleClock } from '../../../__testUtils__/tickets';

const now = new Date('2025-03-10T11:00:00Z');
const at = (instant: string) => Date.parse(instant);

const clock = (overrides: Partial<TicketClock>) =>
  exampleClock({
    calendar: 'office',
    startedAt: '2025-03-10T09:00:00Z',
    dueAt: '2025-03-10T13:00:00Z',
    usedMs: 2 * 3_600_000,
    segments: [{ start: '2025-03-10T09:00:00Z', end: '2025-03-10T13:00:00Z' }],
    ...overrides,
  });

describe('groupClocks', () => {
  it('lets clocks of one calendar share an axis as long as the longest', () => {
    const resolution = clock({
      id: 'resolution',
      dueAt: '2025-03-11T10:00:00Z',
      segments: [
        { start: '2025-03-10T09:00:00Z', end: '2025-03-10T17:00:00Z' },
        { start: '2025-03-11T09:00:00Z', end: '2025-03-11T10:00:00Z' },
      ],
    });
    expect(groupClocks([clock({}), resolution], now)).toMatchObject([
      {
        calendar: 'office',
        range: {
          start: at('2025-03-10T09:00:00Z'),
          end: at('2025-03-11T10:00:00Z'),
        },
        openings: [
          {
            start: at('2025-03-10T09:00:00Z'),
            end: at('2025-03-10T17:00:00Z'),
          },
          {
            start: at('2025-03-11T09:00:00Z'),
            end: at('2025-03-11T10:00:00Z'),
          },
        ],
      },
    ]);
  });

  it('keeps calendars apart and leaves out what has no time', () => {
    const groups = groupClocks(
      [clock({}), clock({ calendar: 'always' }), clock({ dueAt: null })],
      now,
    );
    expect(groups.map(group => [group.calendar, group.clocks.length])).toEqual([
      ['office', 1],
      ['always', 1],
    ]);
  });
});

describe('mergeStretches', () => {
  it.each([
    [
      [
        [1, 3],
        [2, 5],
      ],
      [[1, 5]],
    ],
    [
      [
        [4, 5],
        [1, 2],
      ],
      [
        [1, 2],
        [4, 5],
      ],
    ],
    [
      [
        [1, 2],
        [2, 3],
      ],
      [[1, 3]],
    ],
    [[], []],
  ])('%j becomes %j', (given, merged) => {
    const stretches = (pairs: number[][]) =>
      pairs.map(([start, end]) => ({ start, end }));
    expect(mergeStretches(stretches(given))).toEqual(stretches(merged));
  });
});

describe('laneOf', () => {
  it.each([
    ['runs', {}, undefined],
    ['is at risk', { usedMs: 3 * 3_600_000 }, 'atRisk'],
    ['is late', { dueAt: '2025-03-10T10:00:00Z' }, 'late'],
    ['was met', { metAt: '2025-03-10T10:00:00Z' }, 'plain'],
    ['was stopped', { stoppedAt: '2025-03-10T10:00:00Z' }, 'plain'],
    [
      'is paused',
      {
        usedMs: 3.5 * 3_600_000,
        state: 'paused',
        pausedSince: '2025-03-10T10:30:00Z',
      },
      undefined,
    ],
  ] as const)('draws a clock that %s', (_, overrides, tone) => {
    expect(
      laneOf(clock(overrides as Partial<TicketClock>), now, 'figures').tone,
    ).toBe(tone);
  });

  it('hatches the pause that lasts', () => {
    const lane = laneOf(
      clock({ state: 'paused', pausedSince: '2025-03-10T10:30:00Z' }),
      now,
      'figures',
    );
    expect(lane.pauses).toEqual([
      { start: at('2025-03-10T10:30:00Z'), end: now.getTime() },
    ]);
  });

  it('hatches the pauses that have ended too', () => {
    const pauses = [
      {
        from: '2025-03-10T09:35:00Z',
        to: '2025-03-10T10:05:00Z',
        reasons: ['Waiting for Customer'],
      },
    ];
    expect(laneOf(clock({ pauses }), now, 'figures').pauses).toEqual([
      { start: at('2025-03-10T09:35:00Z'), end: at('2025-03-10T10:05:00Z') },
    ]);
  });
});
